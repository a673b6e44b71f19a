// The contract as data, for servers that publish it and check requests against it.
export { openApi30, openApi31 } from './generated/openapi-document.js';
