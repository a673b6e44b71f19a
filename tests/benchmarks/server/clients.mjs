// Clients that ask one address after the other for some seconds, and print how many answers a second they got together.
const { urls, token, clients, seconds } = JSON.parse(process.argv[2]);
const headers = { authorization: `Bearer ${token}` };

async function askAll(end, first) {
  let answered = 0;
  for (let next = first; performance.now() < end; next += 1) {
    const response = await fetch(urls[next % urls.length], { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    answered += 1;
  }
  return answered;
}

await askAll(performance.now() + 1000, 0);
const start = performance.now();
const counts = await Promise.all(
  Array.from({ length: clients }, (_, client) => askAll(start + 1000 * seconds, client * 5)),
);
const answered = counts.reduce((sum, count) => sum + count, 0);
console.log((1000 * answered) / (performance.now() - start));
