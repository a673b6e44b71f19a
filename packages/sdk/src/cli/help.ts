// The help page, Chinese first.

export const help = `onemap：查询、导出一张图的数据

  onemap list <清单>              逐页列出；缺省在终端上为表格，否则每行一个 JSON
  onemap get <资源> <编号>        一个对象
  onemap statistics <立方体> --measure 指标 --region 区划 [--time 年份、季度、月] [--time-unit quarter|month] [--household-type '*']
  onemap export <清单> --format csv|geojson|ndjson --out 文件
                                  全部写入文件；中断后再次运行同一命令即继续
  onemap help、onemap --version

清单    regions households villages activities audit-logs places indicators layers cubes collections personas
        features:<集合>
资源    regions households villages exports collections queryables problems me features:<集合>

连接    --base-url 地址          或 ONEMAP_BASE_URL，如 https://county.example/onemap/v1
        --token-file 文件        或 ONEMAP_TOKEN；令牌不能写在命令行里
        --timeout 秒             每页的时限，缺省 120
输出    --json、--csv、--table
选取    --filter 条件(CQL2)  --fields 字段,字段  --sortby=-字段,字段  --limit 条数  --page-size 条数
        --region 区划  --as-of 年份  --status  --household-type  --main-cause  --bbox 西,南,东,北
        --parent、--level、--q(regions)  --q、--within(places)
        --kind、--organiser-kind、--datetime 年、季度、月、日(activities)
        --action、--subject、--success、--from、--to(audit-logs)
导出    --restart 从头开始  --force 覆盖已有的文件

退出码  0 完成；1 失败；2 命令写错；130 按 Ctrl-C 停止

--- English ---

onemap: queries and exports the data of a OneMap backend

  onemap list <list>              the rows of a list; a table on a terminal, else one JSON object a line
  onemap get <resource> <id>      one object
  onemap statistics <cube> --measure … --region … [--time …] [--time-unit quarter|month] [--household-type '*']
  onemap export <list> --format csv|geojson|ndjson --out <file>
                                  everything into a file; the same command goes on after a break
  onemap help, onemap --version

connection  --base-url or ONEMAP_BASE_URL; --token-file or ONEMAP_TOKEN (never a flag); --timeout seconds a page, 120
output      --json, --csv, --table
selection   --filter (CQL2) --fields --sortby --limit --page-size --region --as-of --status --household-type
            --main-cause --bbox; --parent --level --q (regions); --q --within (places);
            --kind --organiser-kind --datetime (activities);
            --action --subject --success --from --to (audit-logs)
export      --restart begins anew, --force replaces a file

exit codes  0 done, 1 failed, 2 not understood, 130 stopped by Ctrl-C
`;
