// Generated from openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首页，列出契约、能力与各资源的链接 */
        get: operations["getLandingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 后端实现的一致性类与能力类 */
        get: operations["getConformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本契约的 OpenAPI 3.0 文本 */
        get: operations["getApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3.1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本契约的 OpenAPI 3.1 文本 */
        get: operations["getApi31"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本契约的网页版，不需外网与脚本 */
        get: operations["getApiPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 健康检查 */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 错误码的含义与处理办法 */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 要素集合目录；只列出当前用户可读的集合 */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个要素集合：范围、坐标系与链接 */
        get: operations["getCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 要素的字段(JSON Schema)；当前用户完全看不到的字段不列出 */
        get: operations["getCollectionSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/queryables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用于 filter 与 sortby 的字段(JSON Schema)；对当前用户掩码的字段不列出 */
        get: operations["getCollectionQueryables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 要素(GeoJSON)，按 id 或 sortby 排序，逐页给出 */
        get: operations["listFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/items/{featureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个要素(GeoJSON) */
        get: operations["getFeature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/activities/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 帮扶活动(GeoJSON)，一次活动一个要素，按 id 或 sortby 排序，逐页给出
         * @description 集合 activities 人人可读：一次活动的地点、时间、类型、组织者与人次不是个人信息，文字中不写住户与个人姓名。活动走访了哪些户只给能看到该户的人； 走访入户的活动对任何人都落在村的点位上，照片只给能看到所访各户的人；有未给出的户时 households、photos 记在 `_masked`。datetime 按活动日期选取，年、季度、月、日或时段皆可。
         */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/activities/items/{featureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次帮扶活动(GeoJSON) */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 区划列表，可按上级、级别与名称（含拼音）筛选 */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个区划 */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{code}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 直接下级，按编码排序 */
        get: operations["listRegionChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{code}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部上级，从省到直接上级 */
        get: operations["listRegionAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{code}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 边界(GeoJSON)；给出 level 时为该级全部下级的边界 */
        get: operations["getRegionBoundary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称、拼音或首字母检索区划与地名 */
        get: operations["searchPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 贫困户列表，按 id 或 sortby 排序，只含数据范围内的户 */
        get: operations["listHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/-/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以 CQL2-JSON 查询贫困户，用于地址里放不下的多边形；只读，可重试，不需要幂等键 */
        post: operations["queryHouseholds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 贫困户档案：致贫原因、家庭成员、子女上学、享受政策、帮扶人员、历年状态 */
        get: operations["getHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看被掩码的字段，须写明理由，记入审计 */
        post: operations["createReveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一户一档：档案的全部内容，截至一年的年末 */
        get: operations["getHouseholdArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 家庭成员与上学情况，取自 as-of 那年的登记
         * @description 没有那年的登记时取哪一年，见 membersYear。
         */
        get: operations["listHouseholdMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 享受的政策与帮扶措施 */
        get: operations["listHouseholdMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结对的帮扶责任人与帮扶单位 */
        get: operations["listHouseholdPairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 帮扶工作纪实：走访记录与照片，由新到旧 */
        get: operations["listHouseholdActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 走访的一张照片
         * @description 档案里照片的 href 就是这里的地址，带着到期时间与签名：一至两小时内不带令牌也打得开，页面可以直接用作图片，签名只对这一户的这一张。 没有签名或已过期的，按调用者的令牌：范围之内、看得到全名的角色才给。图片不含拍摄时写入的信息(EXIF)，至多 2 MiB。
         */
        get: operations["getHouseholdPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 覆盖该户的项目 */
        get: operations["listHouseholdProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历年收入，按构成，附当年的贫困标准 */
        get: operations["listHouseholdIncome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历年状态，以及纳入、脱贫、返贫与监测的经过 */
        get: operations["listHouseholdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/archive-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一户的档案二维码，由新到旧；不含令牌与网址 */
        get: operations["listArchiveLinks"];
        put?: never;
        /**
         * 为一户生成档案二维码的网址，记入审计
         * @description 网址为站点根下的 `/a/{令牌}`，令牌至少 128 位，推算不出，不以明文存放。打开网址不需登录，也不需 JavaScript， 得到匿名者可见的档案；令牌不存在答 404，停用或过期答 410。约定见 docs/contract/archive.md。
         */
        post: operations["createArchiveLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/archive-links/{linkId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 再取一次有效的二维码的网址，供重新打印；记入审计
         * @description 与生成时的网址相同。停用、过期的答 410 `archive-link-ended`；后端得不出令牌的(例如只存了散列)答 409 `archive-link-not-reprintable`， 须另生成一个。谁可以取，与谁可以生成相同。
         */
        get: operations["getArchiveLinkCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/households/{id}/archive-links/{linkId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用一个档案二维码，记入审计；已停用的再停用一次，答复不变 */
        post: operations["createArchiveLinkRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 户点瓦片的 TileJSON，含历年状态的年份次序 */
        get: operations["getHouseholdTileJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles/households/metadata.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与瓦片目录同式的元数据，供 GDAL 的 MVT 驱动读取 */
        get: operations["getHouseholdTileMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles/households/{z}/{x}/{y}.pbf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 户点矢量瓦片(MVT)；空瓦片 204
         * @description 11 级起为单户(图层 households)，以下各级按 64×64 网格汇总(图层 householdGrid)；一块瓦片超过 50,000 户时在任何一级都给网格。只含数据范围内的户； 只能看到村点位的角色，瓦片与网格都落在村点位上。ETag 由数据版本、数据范围与行列号组成。
         */
        get: operations["getHouseholdTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/households/tiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 户点的瓦片集清单(OGC API Tiles) */
        get: operations["listHouseholdTilesets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/households/tiles/WebMercatorQuad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 户点瓦片集的说明：图层、范围、各级行列号 */
        get: operations["getHouseholdTileset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同一块户点瓦片，先行后列(OGC API Tiles)
         * @description 与 /tiles/households/{z}/{x}/{y}.pbf 逐字节相同：x 是列，y 是行。
         */
        get: operations["getHouseholdTileByRow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tileMatrixSets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 切片方案清单 */
        get: operations["listTileMatrixSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tileMatrixSets/{tileMatrixSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种切片方案的定义
         * @description WebMercatorQuad 人人都有；CGCS2000Quad(经纬度，级别与天地图的 c 相同)只有提供影像的后端才有。
         */
        get: operations["getTileMatrixSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标定义：单位、分子、分母、来源 */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计立方体目录 */
        get: operations["listCubes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/{cube}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计数据(JSON-stat 2.0)；比率连同分子分母一起给出
         * @description poverty 立方体的口径：households、persons 为登记册年末全部农户与人口，含登记在册的普通农户；poorHouseholds、poorPersons 为年末 未脱贫、预脱贫、返贫的户与人口；exited、relapsed 各项为当年脱贫、当年返贫的户与人口，不是累计数。公开的格不足 3 户时抑制；可由合计或分列相减得出的格一并抑制；数据范围内不抑制。一次查询可按一个分列维度再加 householdType 分列，其余组合答 400 combination-not-kept；哪个立方体有哪些分列维度与年份见 GET /statistics。可多选的维度各类之和大于总数， 其分母为填有该项的户或人(labelled…)，在 extension.dimensions 中写明。activities 立方体另有季度与月度，由活动日期逐月累计； 参加人次、惠及户次每次活动各计一次，不去重。活动次数不是个人信息，不抑制。其余立方体只有年度，按季度或月度查询答 400 combination-not-kept。
         */
        get: operations["queryStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专题图层目录 */
        get: operations["listLayers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/layers/{id}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分级：由该上级的全部下级、全部年份的公开值算出，各年各角色一致 */
        get: operations["getClassification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imagery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 影像目录：按年份升序，同年按编号
         * @description 每套影像有范围、拍摄日期、分辨率、许可、审图号与来源；`tiles` 说明怎样取瓦片，地址都是绝对的，不含任何密钥。
         */
        get: operations["listImagery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imagery/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一套影像 */
        get: operations["getImagery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imagery/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一块影像瓦片，先行后列(OGC API Tiles)；空瓦片 204
         * @description 两套切片方案的级别都与天地图的 w、c 相同。影像范围之外的行列号与没有的级别都是 404；范围之内没有像元的是 204。 人人可取，可以缓存一小时；ETag 随影像重新导入而变。
         */
        get: operations["getImageryTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elevation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 高程目录：格网由细到粗，相同的按编号
         * @description 高程可能涉密：`access` 为 public 的人人可取，都不细于 30 米或是示意数据；signed-in 的只给登录者，访客看不到有这一套。
         */
        get: operations["listElevation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elevation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一套高程 */
        get: operations["getElevation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elevation/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一块高程瓦片，先行后列(OGC API Tiles)；不透明的 PNG，颜色就是海拔
         * @description `encoding` 为 terrain-rgb 时海拔是 -10000 + (红×65536 + 绿×256 + 蓝)×0.1 米，为 terrarium 时是 红×256 + 绿 + 蓝/256 - 32768 米。没有数据处是 `fillM`。范围之外的行列号与没有的级别都是 404。 公开的可以缓存一小时；ETag 随高程重新导入而变。
         */
        get: operations["getElevationTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wmts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部影像的 WMTS 1.0.0：GetCapabilities 与 GetTile，供 GDAL、QGIS、ArcGIS 等打开
         * @description 参数名不分大小写，未知的参数不理会，出错时答 OWS 的 ExceptionReport：这三点依 WMTS 标准，与其余路径不同。 能力文档里的瓦片地址(RESTful)就是 /imagery/…/tiles/…。
         */
        get: operations["getWmts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户的角色、数据范围与权限；匿名也可访问 */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 开发登录可选的身份（仅参考服务器的开发方式） */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开发登录，换取令牌（仅参考服务器的开发方式） */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记一次导出，记入审计后给出下载地址
         * @description 登录后可用。只含数据范围内的行，按角色掩码；下载时再次按当时的范围读取。登记与每次下载都在审计日志中留有行数。
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导出的内容、行数与有效期；只有登记人可见 */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载；CSV 与 NDJSON 可由 after 从中断处继续
         * @description 行按 id 排列，边读边发。CSV 与 NDJSON 中断后，以收到的最后一行的 id 作 after 继续，续传的部分不含表头。 表格中以 = + - @、制表符或回车开头的文字前加单引号，不会被当作公式。
         */
        get: operations["getExportContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计日志，由新到旧；管理员与审计员可见，限所辖区划
         * @description 只能追加：没有修改与删除的接口。查看明文与导出必留记录，被拒绝的也在内。
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description 12 位区划编码；村民小组为村编码加 -01
         * @example 620523106000
         */
        RegionCode: string;
        /**
         * @description 2、4、6、9 或 12 位编码
         * @example 620523
         */
        RegionCodeInput: string;
        /** @enum {string} */
        RegionLevel: "province" | "prefecture" | "county" | "town" | "village" | "group";
        /**
         * @description 县编码加不透明编号
         * @example 620523-Zk3vR8mQ1xT5yB7nWc2dLe
         */
        HouseholdId: string;
        /**
         * @description [经度, 纬度],CGCS2000
         * @example [
         *       105.34,
         *       34.75
         *     ]
         */
        Position: [
            number,
            number
        ];
        /**
         * @description [西, 南, 东, 北]
         * @example [
         *       104.97,
         *       34.52,
         *       105.52,
         *       35.05
         *     ]
         */
        Bbox: number[];
        /** @enum {string} */
        HouseholdClass: "ordinary" | "poor" | "exited";
        /** @enum {string} */
        HouseholdType: "general" | "dibaoPoor" | "dibao" | "wubao";
        /** @enum {string} */
        HouseholdTypeGroup: "general" | "assisted";
        /** @enum {string} */
        ExitStatus: "notExited" | "preExit" | "exited" | "relapsed";
        /** @enum {string} */
        Cause: "illness" | "disability" | "schooling" | "disaster" | "lackOfLand" | "lackOfWater" | "lackOfSkill" | "lackOfLabour" | "lackOfFunds" | "poorTransport" | "lackOfMotivation" | "marriage" | "funeral" | "other";
        /** @enum {string} */
        CauseGroup: "health" | "education" | "disaster" | "resource" | "capability" | "condition" | "family" | "other";
        StatCategories: string[];
        /** @enum {string} */
        StatDimensionId: "mainCause" | "cause" | "status" | "batch" | "sex" | "ageGroup" | "education" | "schoolState" | "labourSkill" | "workTime" | "health" | "ethnicGroup" | "houseStructure" | "dangerHouseLevel" | "drinkingWater" | "roadType" | "incomeComponent" | "activityKind" | "organiserKind";
        /** @enum {string} */
        TimeUnit: "year" | "quarter" | "month";
        /** @enum {string} */
        ActivityKind: "homeVisit" | "policyLecture" | "skillTraining" | "distanceEducation" | "medicalService" | "industrySupport" | "employmentService" | "schoolAid" | "consumptionAid" | "donation" | "volunteerService" | "partyDay" | "other";
        /** @enum {string} */
        OrganiserKind: "governmentUnit" | "publicInstitution" | "enterprise" | "partyBranch" | "villageCommittee" | "socialOrganisation" | "other";
        /** @enum {string} */
        CubeId: "poverty" | "people" | "economy" | "housing" | "activities" | "published";
        /** @enum {string} */
        ClassMethod: "policy" | "quantile" | "equal" | "natural" | "standardDeviation" | "headTail";
        /** @enum {string} */
        Role: "anonymous" | "householder" | "donor" | "cadre" | "village" | "town" | "assignedTown" | "county" | "prefecture" | "administrator" | "auditor";
        /** @example 620523-Q2r8Vt5kXwZ1aB7nYc3dEe */
        ExportId: string;
        /** @enum {string} */
        ExportCollection: "households" | "villages" | "regions";
        /** @enum {string} */
        ExportFormat: "csv" | "xlsx" | "geojson" | "ndjson";
        /**
         * @example {
         *       "collection": "households",
         *       "format": "csv",
         *       "region": "620523106",
         *       "asOf": 2016,
         *       "fields": [
         *         "headName",
         *         "status",
         *         "mainCause"
         *       ]
         *     }
         */
        ExportRequest: {
            collection: components["schemas"]["ExportCollection"];
            format: components["schemas"]["ExportFormat"];
            /** @description 字段，缺省为全部；id(区划为 code)总在最前 */
            fields?: string[];
            region?: components["schemas"]["RegionCodeInput"];
            /** @description 截至该年年末；仅 households */
            asOf?: number;
            /** @description 仅 households */
            status?: components["schemas"]["ExitStatus"][];
            /** @description 仅 households */
            householdType?: components["schemas"]["HouseholdType"][];
            /** @description 仅 households */
            mainCause?: components["schemas"]["Cause"][];
            /** @description CQL2-JSON 条件，与 POST /households/-/query 相同；仅 households */
            filter?: {
                [key: string]: unknown;
            };
            filterCrs?: components["schemas"]["CrsUri"];
        };
        /**
         * @example {
         *       "id": "620523-Q2r8Vt5kXwZ1aB7nYc3dEe",
         *       "collection": "households",
         *       "format": "csv",
         *       "fields": [
         *         "id",
         *         "headName",
         *         "status",
         *         "mainCause"
         *       ],
         *       "rowCount": 1284,
         *       "createdAt": "2026-03-01T08:00:00.000+08:00",
         *       "expiresAt": "2026-03-02T08:00:00.000+08:00",
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe",
         *           "rel": "self",
         *           "type": "application/json"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe/content",
         *           "rel": "enclosure",
         *           "type": "text/csv"
         *         }
         *       ]
         *     }
         */
        Export: {
            id: components["schemas"]["ExportId"];
            collection: components["schemas"]["ExportCollection"];
            format: components["schemas"]["ExportFormat"];
            fields: string[];
            /** @description 登记时的行数 */
            rowCount: number;
            createdAt: string;
            /** @description 此后不能下载 */
            expiresAt: string;
            links: components["schemas"]["Link"][];
        };
        /** @enum {string} */
        AuditAction: "query" | "view" | "export" | "create" | "update" | "delete" | "login" | "logout" | "reveal";
        /**
         * @example {
         *       "id": "5f0c1c1e-6f1b-4a53-9a4e-0f6f7f1f2a3b",
         *       "at": "2026-03-01T08:00:00.000+08:00",
         *       "subject": "zhangwei",
         *       "role": "town",
         *       "regionScope": [
         *         "620523106000"
         *       ],
         *       "ip": null,
         *       "action": "reveal",
         *       "objectType": "household",
         *       "objectId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "success": true,
         *       "detail": {
         *         "fields": [
         *           "phone"
         *         ],
         *         "reason": "入户走访前核实电话"
         *       }
         *     }
         */
        AuditEntry: {
            id: string;
            /** @description 东八区时间 */
            at: string;
            /** @description 账号，不是姓名 */
            subject: string;
            role: components["schemas"]["Role"];
            regionScope: components["schemas"]["RegionCode"][];
            ip: string | null;
            action: components["schemas"]["AuditAction"];
            objectType: string;
            objectId: string | null;
            success: boolean;
            /** @description 字段名、理由、行数等；不含个人信息的值 */
            detail: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "5f0c1c1e-6f1b-4a53-9a4e-0f6f7f1f2a3b",
         *           "at": "2026-03-01T08:00:00.000+08:00",
         *           "subject": "zhangwei",
         *           "role": "town",
         *           "regionScope": [
         *             "620523106000"
         *           ],
         *           "ip": null,
         *           "action": "reveal",
         *           "objectType": "household",
         *           "objectId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *           "success": true,
         *           "detail": {
         *             "fields": [
         *               "phone"
         *             ],
         *             "reason": "入户走访前核实电话"
         *           }
         *         }
         *       ],
         *       "numberReturned": 1,
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/audit-logs?action=reveal",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        AuditLogList: {
            items: components["schemas"]["AuditEntry"][];
            numberReturned: number;
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "href": "https://onemap.example/onemap/v1/regions/620523000000",
         *       "rel": "self",
         *       "type": "application/json",
         *       "title": "甘谷县"
         *     }
         */
        Link: {
            href: string;
            rel: string;
            type?: string;
            title?: string;
            templated?: boolean;
        };
        /**
         * @example {
         *       "title": "甘谷县精准扶贫一张图",
         *       "description": "示意数据",
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/",
         *           "rel": "self",
         *           "type": "application/json"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/api",
         *           "rel": "service-desc",
         *           "type": "application/vnd.oai.openapi+json;version=3.0"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/api/3.1",
         *           "rel": "service-desc",
         *           "type": "application/vnd.oai.openapi+json;version=3.1"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/conformance",
         *           "rel": "conformance",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        LandingPage: {
            title: string;
            description: string;
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "conformsTo": [
         *         "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core"
         *       ],
         *       "capabilities": [
         *         "core",
         *         "stats",
         *         "tiles"
         *       ]
         *     }
         */
        Conformance: {
            conformsTo: string[];
            capabilities: ("core" | "archive" | "features" | "stats" | "tiles" | "cql2" | "crud" | "qr" | "uploads" | "exports" | "admin" | "activities" | "imagery" | "elevation")[];
        };
        /**
         * @example {
         *       "status": "ok",
         *       "version": "0.1.0"
         *     }
         */
        Health: {
            /** @enum {string} */
            status: "ok";
            version: string;
        };
        /**
         * @example {
         *       "type": "https://onemap.example/onemap/v1/problems/invalid-parameter",
         *       "title": "参数不合法",
         *       "status": 400,
         *       "code": "invalid-parameter",
         *       "requestId": "7f3c2a9e5b1d4806",
         *       "instance": "/onemap/v1/layers/povertyIncidence/classification",
         *       "errors": [
         *         {
         *           "parameter": "classes",
         *           "message": "应为 2 至 9 的整数"
         *         }
         *       ]
         *     }
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            code: string;
            requestId: string;
            errors?: {
                pointer?: string;
                parameter?: string;
                message: string;
                /** @description filter 的错误：syntax、unsupported、too-deep、too-long、unknown-property、type */
                reason?: string;
                /** @description filter 文本中出错处的 UTF-16 下标，从 0 起 */
                offset?: number;
            }[];
        };
        /**
         * @example {
         *       "code": "invalid-parameter",
         *       "status": 400,
         *       "title": "参数不合法",
         *       "remedy": "按 errors 中列出的参数名与说明修改后重试。"
         *     }
         */
        ProblemType: {
            code: string;
            status: number;
            title: string;
            remedy: string;
        };
        /**
         * @description 数据的来历；synthetic 为真时界面须标「示意数据」
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据"
         *     }
         */
        Origin: {
            synthetic: boolean;
            source: string;
        };
        /** @example http://www.opengis.net/def/crs/EPSG/0/4490 */
        CrsUri: string;
        /**
         * @example {
         *       "spatial": {
         *         "bbox": [
         *           [
         *             104.97,
         *             34.52,
         *             105.52,
         *             35.05
         *           ]
         *         ],
         *         "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
         *       },
         *       "temporal": {
         *         "interval": [
         *           [
         *             "2013-01-01T00:00:00Z",
         *             "2020-12-31T23:59:59Z"
         *           ]
         *         ],
         *         "trs": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"
         *       }
         *     }
         */
        Extent: {
            spatial?: {
                bbox: components["schemas"]["Bbox"][];
                crs?: string;
            };
            temporal?: {
                interval: (string | null)[][];
                trs?: string;
            };
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意边界",
         *       "id": "regions",
         *       "title": "行政区划",
         *       "description": "省、市、县、乡镇、村的边界",
         *       "itemType": "feature",
         *       "crs": [
         *         "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
         *         "http://www.opengis.net/def/crs/EPSG/0/4490"
         *       ],
         *       "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/4490",
         *       "extent": {
         *         "spatial": {
         *           "bbox": [
         *             [
         *               104.97,
         *               34.52,
         *               105.52,
         *               35.05
         *             ]
         *           ],
         *           "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
         *         }
         *       },
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/regions/items",
         *           "rel": "items",
         *           "type": "application/geo+json"
         *         }
         *       ]
         *     }
         */
        Collection: components["schemas"]["Origin"] & {
            id: string;
            title: string;
            description: string;
            /** @constant */
            itemType: "feature";
            crs: components["schemas"]["CrsUri"][];
            storageCrs: components["schemas"]["CrsUri"];
            extent: components["schemas"]["Extent"];
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "collections": [
         *         {
         *           "synthetic": true,
         *           "source": "示意边界",
         *           "id": "regions",
         *           "title": "行政区划",
         *           "description": "省、市、县、乡镇、村的边界",
         *           "itemType": "feature",
         *           "crs": [
         *             "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
         *             "http://www.opengis.net/def/crs/EPSG/0/4490"
         *           ],
         *           "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/4490",
         *           "extent": {
         *             "spatial": {
         *               "bbox": [
         *                 [
         *                   104.97,
         *                   34.52,
         *                   105.52,
         *                   35.05
         *                 ]
         *               ],
         *               "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
         *             }
         *           },
         *           "links": [
         *             {
         *               "href": "https://onemap.example/onemap/v1/collections/regions/items",
         *               "rel": "items",
         *               "type": "application/geo+json"
         *             }
         *           ]
         *         }
         *       ],
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        CollectionList: {
            collections: components["schemas"]["Collection"][];
            crs?: components["schemas"]["CrsUri"][];
            links: components["schemas"]["Link"][];
        };
        /**
         * @description JSON Schema 2020-12；键 $schema、$id 与 properties
         * @example {
         *       "$schema": "https://json-schema.org/draft/2020-12/schema",
         *       "$id": "https://onemap.example/onemap/v1/collections/regions/queryables",
         *       "type": "object",
         *       "title": "行政区划",
         *       "properties": {
         *         "code": {
         *           "title": "区划编码",
         *           "type": "string"
         *         },
         *         "level": {
         *           "title": "级别",
         *           "type": "string",
         *           "enum": [
         *             "province",
         *             "prefecture",
         *             "county",
         *             "town",
         *             "village",
         *             "group"
         *           ]
         *         }
         *       },
         *       "additionalProperties": false
         *     }
         */
        PropertySchema: {
            $schema: string;
            $id: string;
            /** @constant */
            type: "object";
            title: string;
            properties: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            additionalProperties?: boolean;
        };
        /**
         * @description GeoJSON 的 Point、Polygon 或 MultiPolygon；没有位置时为 null
         * @example {
         *       "type": "Point",
         *       "coordinates": [
         *         105.20513,
         *         34.92871
         *       ]
         *     }
         */
        FeatureGeometry: {
            /** @enum {string} */
            type: "Point" | "Polygon" | "MultiPolygon";
            coordinates: unknown[];
        } | null;
        /**
         * @description 单独给出时另有 links、synthetic、source；集合中的只有前四项
         * @example {
         *       "type": "Feature",
         *       "id": "620523106201",
         *       "geometry": {
         *         "type": "Point",
         *         "coordinates": [
         *           105.2,
         *           34.93
         *         ]
         *       },
         *       "properties": {
         *         "code": "620523106201",
         *         "name": "王家川村",
         *         "shortName": "王家川",
         *         "town": "620523106000",
         *         "townName": "大石镇",
         *         "areaKm2": 4.1
         *       }
         *     }
         */
        Feature: {
            /** @constant */
            type: "Feature";
            id: string;
            geometry: components["schemas"]["FeatureGeometry"];
            properties: {
                [key: string]: unknown;
            };
            links?: components["schemas"]["Link"][];
            synthetic?: boolean;
            source?: string;
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意边界",
         *       "type": "FeatureCollection",
         *       "features": [
         *         {
         *           "type": "Feature",
         *           "id": "620523106201",
         *           "geometry": {
         *             "type": "Point",
         *             "coordinates": [
         *               105.2,
         *               34.93
         *             ]
         *           },
         *           "properties": {
         *             "code": "620523106201",
         *             "name": "王家川村",
         *             "shortName": "王家川",
         *             "town": "620523106000",
         *             "townName": "大石镇",
         *             "areaKm2": 4.1
         *           }
         *         }
         *       ],
         *       "numberReturned": 1,
         *       "numberMatched": 405,
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/villages/items?limit=1",
         *           "rel": "self",
         *           "type": "application/geo+json"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/villages/items?limit=1&cursor=abc",
         *           "rel": "next",
         *           "type": "application/geo+json"
         *         }
         *       ]
         *     }
         */
        FeatureCollection: components["schemas"]["Origin"] & {
            /** @constant */
            type: "FeatureCollection";
            features: components["schemas"]["Feature"][];
            numberReturned: number;
            numberMatched: number;
            links: components["schemas"]["Link"][];
        };
        /**
         * @description 一次帮扶活动，GeoJSON 要素；单独给出时另有 links、synthetic、source
         * @example {
         *       "type": "Feature",
         *       "id": "620523-a3kT9wYq2LzB6nVc1dMe8F",
         *       "geometry": {
         *         "type": "Point",
         *         "coordinates": [
         *           105.2,
         *           34.93
         *         ]
         *       },
         *       "properties": {
         *         "region": "620523106201",
         *         "regionName": "王家川村",
         *         "date": "2016-08-12",
         *         "kind": "skillTraining",
         *         "title": "花椒栽培技术培训",
         *         "summary": "讲解修剪与病虫害防治，现场答疑",
         *         "organiser": "大石镇农业技术推广站",
         *         "organiserKind": "publicInstitution",
         *         "helperUnit": "县农业农村局",
         *         "participantCount": 42,
         *         "householdsReached": 18,
         *         "photos": [],
         *         "households": [],
         *         "_masked": []
         *       }
         *     }
         */
        Activity: {
            /** @constant */
            type: "Feature";
            /** @description 县编码加不透明编号 */
            id: string;
            geometry: components["schemas"]["FeatureGeometry"];
            properties: components["schemas"]["ActivityProperties"];
            links?: components["schemas"]["Link"][];
            synthetic?: boolean;
            source?: string;
        };
        /**
         * @example {
         *       "region": "620523106201",
         *       "regionName": "王家川村",
         *       "date": "2016-08-12",
         *       "kind": "homeVisit",
         *       "title": "入户走访",
         *       "summary": "了解生产生活困难，宣讲帮扶政策",
         *       "organiser": "县教育局",
         *       "organiserKind": "governmentUnit",
         *       "helperUnit": "县教育局",
         *       "participantCount": 2,
         *       "householdsReached": 3,
         *       "photos": [],
         *       "households": [],
         *       "_masked": [
         *         "households",
         *         "photos"
         *       ]
         *     }
         */
        ActivityProperties: {
            region: components["schemas"]["RegionCode"];
            regionName: string;
            /** @description 活动日期，中国时间 */
            date: string;
            kind: components["schemas"]["ActivityKind"];
            title: string;
            /** @description 活动内容，不写住户与个人姓名 */
            summary: string;
            /** @description 组织的单位或党支部 */
            organiser: string | null;
            organiserKind: components["schemas"]["OrganiserKind"] | null;
            /** @description 帮扶单位 */
            helperUnit: string | null;
            /** @description 参加人数 */
            participantCount: number;
            /** @description 惠及户数 */
            householdsReached: number;
            /** @description 照片的链接，可以没有 */
            photos: components["schemas"]["Link"][];
            /** @description 走访的户，只列当前用户能看到的 */
            households: components["schemas"]["HouseholdId"][];
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "type": "FeatureCollection",
         *       "features": [
         *         {
         *           "type": "Feature",
         *           "id": "620523-a3kT9wYq2LzB6nVc1dMe8F",
         *           "geometry": {
         *             "type": "Point",
         *             "coordinates": [
         *               105.2,
         *               34.93
         *             ]
         *           },
         *           "properties": {
         *             "region": "620523106201",
         *             "regionName": "王家川村",
         *             "date": "2016-08-12",
         *             "kind": "skillTraining",
         *             "title": "花椒栽培技术培训",
         *             "summary": "讲解修剪与病虫害防治，现场答疑",
         *             "organiser": "大石镇农业技术推广站",
         *             "organiserKind": "publicInstitution",
         *             "helperUnit": "县农业农村局",
         *             "participantCount": 42,
         *             "householdsReached": 18,
         *             "photos": [],
         *             "households": [],
         *             "_masked": []
         *           }
         *         }
         *       ],
         *       "numberReturned": 1,
         *       "numberMatched": 3104,
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/activities/items?limit=1",
         *           "rel": "self",
         *           "type": "application/geo+json"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/activities/items?limit=1&cursor=abc",
         *           "rel": "next",
         *           "type": "application/geo+json"
         *         }
         *       ]
         *     }
         */
        ActivityCollection: components["schemas"]["Origin"] & {
            /** @constant */
            type: "FeatureCollection";
            features: components["schemas"]["Activity"][];
            numberReturned: number;
            numberMatched: number;
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "synthetic": false,
         *       "source": "国家统计局统计用区划代码",
         *       "code": "620523000000",
         *       "name": "甘谷县",
         *       "shortName": "甘谷",
         *       "level": "county",
         *       "parent": "620500000000",
         *       "center": [
         *         105.34,
         *         34.75
         *       ],
         *       "bbox": [
         *         104.97,
         *         34.52,
         *         105.52,
         *         35.05
         *       ],
         *       "areaKm2": 1572.6,
         *       "childLevel": "town",
         *       "childCount": 15
         *     }
         */
        Region: components["schemas"]["Origin"] & {
            code: components["schemas"]["RegionCode"];
            name: string;
            shortName: string;
            level: components["schemas"]["RegionLevel"];
            parent: components["schemas"]["RegionCode"] | null;
            center: components["schemas"]["Position"] | null;
            bbox: components["schemas"]["Bbox"] | null;
            areaKm2: number | null;
            childLevel: components["schemas"]["RegionLevel"] | null;
            childCount: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "synthetic": false,
         *           "source": "国家统计局统计用区划代码",
         *           "code": "620523106000",
         *           "name": "大石镇",
         *           "shortName": "大石",
         *           "level": "town",
         *           "parent": "620523000000",
         *           "center": [
         *             105.21,
         *             34.93
         *           ],
         *           "bbox": [
         *             105.14,
         *             34.87,
         *             105.29,
         *             34.99
         *           ],
         *           "areaKm2": null,
         *           "childLevel": "village",
         *           "childCount": 25
         *         }
         *       ],
         *       "numberReturned": 1,
         *       "numberMatched": 15,
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/regions?parent=620523&limit=1",
         *           "rel": "self",
         *           "type": "application/json"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/regions?parent=620523&limit=1&cursor=eyJhIjoiNjIwNTIzMTA2MDAwIn0",
         *           "rel": "next",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        RegionList: {
            items: components["schemas"]["Region"][];
            numberReturned: number;
            numberMatched: number;
            links: components["schemas"]["Link"][];
        };
        BoundaryProperties: {
            code: components["schemas"]["RegionCode"];
            name: string;
            shortName: string;
            level: components["schemas"]["RegionLevel"];
            parent: components["schemas"]["RegionCode"] | null;
            center: components["schemas"]["Position"];
        };
        BoundaryGeometry: {
            /** @constant */
            type: "Polygon";
            coordinates: number[][][];
        } | {
            /** @constant */
            type: "MultiPolygon";
            coordinates: number[][][][];
        };
        /**
         * @example {
         *       "type": "Feature",
         *       "id": "620523106000",
         *       "properties": {
         *         "code": "620523106000",
         *         "name": "大石镇",
         *         "shortName": "大石",
         *         "level": "town",
         *         "parent": "620523000000",
         *         "center": [
         *           105.21,
         *           34.93
         *         ]
         *       },
         *       "geometry": {
         *         "type": "Polygon",
         *         "coordinates": [
         *           [
         *             [
         *               105.14,
         *               34.87
         *             ],
         *             [
         *               105.29,
         *               34.87
         *             ],
         *             [
         *               105.29,
         *               34.99
         *             ],
         *             [
         *               105.14,
         *               34.99
         *             ],
         *             [
         *               105.14,
         *               34.87
         *             ]
         *           ]
         *         ]
         *       }
         *     }
         */
        BoundaryFeature: {
            /** @constant */
            type: "Feature";
            id: components["schemas"]["RegionCode"];
            properties: components["schemas"]["BoundaryProperties"];
            geometry: components["schemas"]["BoundaryGeometry"];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意边界",
         *       "type": "FeatureCollection",
         *       "features": [
         *         {
         *           "type": "Feature",
         *           "id": "620523106000",
         *           "properties": {
         *             "code": "620523106000",
         *             "name": "大石镇",
         *             "shortName": "大石",
         *             "level": "town",
         *             "parent": "620523000000",
         *             "center": [
         *               105.21,
         *               34.93
         *             ]
         *           },
         *           "geometry": {
         *             "type": "Polygon",
         *             "coordinates": [
         *               [
         *                 [
         *                   105.14,
         *                   34.87
         *                 ],
         *                 [
         *                   105.29,
         *                   34.87
         *                 ],
         *                 [
         *                   105.29,
         *                   34.99
         *                 ],
         *                 [
         *                   105.14,
         *                   34.99
         *                 ],
         *                 [
         *                   105.14,
         *                   34.87
         *                 ]
         *               ]
         *             ]
         *           }
         *         }
         *       ],
         *       "mapApprovalNumber": null
         *     }
         */
        BoundaryCollection: components["schemas"]["Origin"] & {
            /** @constant */
            type: "FeatureCollection";
            features: components["schemas"]["BoundaryFeature"][];
            /** @description 审图号 */
            mapApprovalNumber: string | null;
        };
        /**
         * @example {
         *       "code": "620523106000",
         *       "name": "大石镇",
         *       "level": "town",
         *       "path": "甘肃省 › 天水市 › 甘谷县",
         *       "center": [
         *         105.21,
         *         34.93
         *       ],
         *       "bbox": [
         *         105.14,
         *         34.87,
         *         105.29,
         *         34.99
         *       ]
         *     }
         */
        Place: {
            code: components["schemas"]["RegionCode"];
            name: string;
            level: components["schemas"]["RegionLevel"];
            /** @description 上级名称，用「 › 」相连 */
            path: string;
            center: components["schemas"]["Position"] | null;
            bbox: components["schemas"]["Bbox"] | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "code": "620523106000",
         *           "name": "大石镇",
         *           "level": "town",
         *           "path": "甘肃省 › 天水市 › 甘谷县",
         *           "center": [
         *             105.21,
         *             34.93
         *           ],
         *           "bbox": [
         *             105.14,
         *             34.87,
         *             105.29,
         *             34.99
         *           ]
         *         }
         *       ]
         *     }
         */
        PlaceList: {
            items: components["schemas"]["Place"][];
        };
        /**
         * @description 被掩码的字段名；类型与键不因掩码而变
         * @example [
         *       "phone",
         *       "bankAccount"
         *     ]
         */
        Masked: string[];
        /**
         * @example {
         *       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "region": "620523106201",
         *       "regionName": "王家川村",
         *       "groupNo": "3",
         *       "headName": "张示例",
         *       "householdClass": "poor",
         *       "householdType": "dibaoPoor",
         *       "householdTypeGroup": "assisted",
         *       "mainCause": "illness",
         *       "causeGroup": "health",
         *       "otherCauses": [
         *         "lackOfLabour"
         *       ],
         *       "memberCount": 3,
         *       "status": "notExited",
         *       "asOf": 2016,
         *       "netIncomePerCapita": 2480,
         *       "point": [
         *         105.20513,
         *         34.92871
         *       ],
         *       "address": "大石镇王家川村三组",
         *       "phone": "138****0000",
         *       "_masked": [
         *         "phone"
         *       ]
         *     }
         */
        HouseholdSummary: {
            id: components["schemas"]["HouseholdId"];
            region: components["schemas"]["RegionCode"];
            regionName: string;
            groupNo: string | null;
            headName: string;
            householdClass: components["schemas"]["HouseholdClass"];
            householdType: components["schemas"]["HouseholdType"] | null;
            householdTypeGroup: components["schemas"]["HouseholdTypeGroup"] | null;
            mainCause: components["schemas"]["Cause"] | null;
            causeGroup: components["schemas"]["CauseGroup"] | null;
            otherCauses: components["schemas"]["Cause"][];
            memberCount: number;
            /** @description 截至 asOf 年末；不在册为 null */
            status: components["schemas"]["ExitStatus"] | null;
            /** @description 年 */
            asOf: number;
            /** @description 人均纯收入，元 */
            netIncomePerCapita: number | null;
            point: components["schemas"]["Position"] | null;
            address: string | null;
            phone: string | null;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "items": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *           "region": "620523106201",
         *           "regionName": "王家川村",
         *           "groupNo": "3",
         *           "headName": "张示例",
         *           "householdClass": "poor",
         *           "householdType": "dibaoPoor",
         *           "householdTypeGroup": "assisted",
         *           "mainCause": "illness",
         *           "causeGroup": "health",
         *           "otherCauses": [
         *             "lackOfLabour"
         *           ],
         *           "memberCount": 3,
         *           "status": "notExited",
         *           "asOf": 2016,
         *           "netIncomePerCapita": 2480,
         *           "point": [
         *             105.20513,
         *             34.92871
         *           ],
         *           "address": "大石镇王家川村三组",
         *           "phone": "138****0000",
         *           "_masked": [
         *             "phone"
         *           ]
         *         }
         *       ],
         *       "numberReturned": 1,
         *       "numberMatched": 1,
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/households?region=620523106201",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        HouseholdList: components["schemas"]["Origin"] & {
            items: components["schemas"]["HouseholdSummary"][];
            numberReturned: number;
            numberMatched: number;
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "filter": {
         *         "op": "and",
         *         "args": [
         *           {
         *             "op": ">=",
         *             "args": [
         *               {
         *                 "property": "memberCount"
         *               },
         *               3
         *             ]
         *           },
         *           {
         *             "op": "s_intersects",
         *             "args": [
         *               {
         *                 "property": "point"
         *               },
         *               {
         *                 "type": "Polygon",
         *                 "coordinates": [
         *                   [
         *                     [
         *                       105.1,
         *                       34.6
         *                     ],
         *                     [
         *                       105.4,
         *                       34.6
         *                     ],
         *                     [
         *                       105.4,
         *                       34.9
         *                     ],
         *                     [
         *                       105.1,
         *                       34.6
         *                     ]
         *                   ]
         *                 ]
         *               }
         *             ]
         *           }
         *         ]
         *       },
         *       "asOf": 2016,
         *       "sortby": [
         *         "-memberCount"
         *       ],
         *       "limit": 100
         *     }
         */
        HouseholdQuery: {
            /** @description CQL2-JSON 条件；至多 1 MiB、50000 个位置 */
            filter: {
                [key: string]: unknown;
            };
            filterCrs?: components["schemas"]["CrsUri"];
            /** @description 截至该年年末；缺省为最近一年 */
            asOf?: number;
            sortby?: string[];
            /**
             * @example [
             *       "name"
             *     ]
             */
            fields?: string[];
            /**
             * @description 超过 1000 按 1000
             * @default 100
             */
            limit: number;
            /** @description 上一页答复中的 cursor */
            cursor?: string;
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "items": [],
         *       "numberReturned": 0,
         *       "numberMatched": 0,
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/households/-/query",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ],
         *       "cursor": null
         *     }
         */
        HouseholdQueryResult: components["schemas"]["HouseholdList"] & {
            /** @description 下一页的游标，放进同一个正文再次 POST；最后一页为 null */
            cursor: string | null;
        };
        /**
         * @example {
         *       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
         *       "name": "张示例",
         *       "relation": "head",
         *       "sex": "male",
         *       "birthYear": 1968,
         *       "birthDate": null,
         *       "idNumber": "620***********0019",
         *       "ethnicGroup": "Han",
         *       "education": "primary",
         *       "studentStatus": null,
         *       "health": [
         *         "chronic"
         *       ],
         *       "labourSkill": "weakOrHalf",
         *       "workPlace": null,
         *       "workMonths": null,
         *       "phone": "138****0000",
         *       "_masked": [
         *         "birthDate",
         *         "idNumber",
         *         "phone"
         *       ]
         *     }
         */
        Member: {
            id: string;
            name: string;
            /** @description 与户主关系，见编码表 relation */
            relation: string;
            /** @enum {string} */
            sex: "unknown" | "male" | "female" | "unspecified";
            birthYear: number | null;
            /** @description YYYY-MM-DD；掩码时为 null */
            birthDate: string | null;
            idNumber: string | null;
            ethnicGroup: string | null;
            /** @description 与 studentStatus 至多填其一 */
            education: string | null;
            /** @description membersYear 那年的在校状况；as-of 早于 membersYear 时为 null */
            studentStatus: string | null;
            health: string[] | null;
            labourSkill: string | null;
            workPlace: string | null;
            workMonths: number | null;
            phone: string | null;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
         *       "category": "industry",
         *       "batch": "production",
         *       "year": 2016,
         *       "unit": "甘谷县示例局",
         *       "content": "发放花椒苗 200 株并提供技术培训",
         *       "amountYuan": 3000
         *     }
         */
        Measure: {
            id: string;
            /** @description 见编码表 measureCategory */
            category: string;
            /** @description 五个一批的类别 */
            batch: string | null;
            year: number;
            /** @description 帮扶单位 */
            unit: string | null;
            content: string;
            /** @description 元 */
            amountYuan: number | null;
        };
        /**
         * @example {
         *       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
         *       "kind": "cadre",
         *       "name": "王示例",
         *       "unit": "甘谷县示例局",
         *       "post": "科员",
         *       "phone": "13900000000",
         *       "from": "2015-06-01",
         *       "to": null,
         *       "_masked": []
         *     }
         */
        Helper: {
            id: string;
            /** @enum {string} */
            kind: "cadre" | "social";
            name: string;
            unit: string | null;
            post: string | null;
            phone: string | null;
            from: string | null;
            to: string | null;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "year": 2016,
         *       "status": "notExited",
         *       "householdType": "dibaoPoor",
         *       "memberCount": 3,
         *       "netIncomePerCapita": 2480
         *     }
         */
        HouseholdYear: {
            year: number;
            status: components["schemas"]["ExitStatus"] | null;
            householdType: components["schemas"]["HouseholdType"] | null;
            memberCount: number;
            netIncomePerCapita: number | null;
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "region": "620523106201",
         *       "regionName": "王家川村",
         *       "groupNo": "3",
         *       "headName": "张示例",
         *       "householdClass": "poor",
         *       "householdType": "dibaoPoor",
         *       "householdTypeGroup": "assisted",
         *       "mainCause": "illness",
         *       "causeGroup": "health",
         *       "otherCauses": [
         *         "lackOfLabour"
         *       ],
         *       "memberCount": 3,
         *       "status": "notExited",
         *       "asOf": 2016,
         *       "netIncomePerCapita": 2480,
         *       "point": [
         *         105.20513,
         *         34.92871
         *       ],
         *       "address": "大石镇王家川村三组",
         *       "phone": "138****0000",
         *       "_masked": [
         *         "phone",
         *         "bankAccount"
         *       ],
         *       "identificationStandard": "national",
         *       "bankAccount": "***************0000",
         *       "firstIdentifiedYear": 2013,
         *       "exitYear": null,
         *       "relapseYear": null,
         *       "farmlandMu": 6.5,
         *       "woodlandMu": 2,
         *       "housingAreaM2": 84,
         *       "houseStructure": "brickWood",
         *       "dangerHouseLevel": "levelB",
         *       "drinkingWater": "treatedTap",
         *       "roadType": "concrete",
         *       "minorCount": 1,
         *       "membersYear": 2016,
         *       "members": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
         *           "name": "张示例",
         *           "relation": "head",
         *           "sex": "male",
         *           "birthYear": 1968,
         *           "birthDate": null,
         *           "idNumber": "620***********0019",
         *           "ethnicGroup": "Han",
         *           "education": "primary",
         *           "studentStatus": null,
         *           "health": [
         *             "chronic"
         *           ],
         *           "labourSkill": "weakOrHalf",
         *           "workPlace": null,
         *           "workMonths": null,
         *           "phone": "138****0000",
         *           "_masked": [
         *             "birthDate",
         *             "idNumber",
         *             "phone"
         *           ]
         *         },
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-2",
         *           "name": "李示例",
         *           "relation": "spouse",
         *           "sex": "female",
         *           "birthYear": 1970,
         *           "birthDate": null,
         *           "idNumber": "620***********0027",
         *           "ethnicGroup": "Han",
         *           "education": "juniorHigh",
         *           "studentStatus": null,
         *           "health": [
         *             "healthy"
         *           ],
         *           "labourSkill": "ordinary",
         *           "workPlace": "兰州市",
         *           "workMonths": 8,
         *           "phone": null,
         *           "_masked": [
         *             "birthDate",
         *             "idNumber"
         *           ]
         *         },
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-3",
         *           "name": "张样本",
         *           "relation": "son",
         *           "sex": "male",
         *           "birthYear": 2004,
         *           "birthDate": null,
         *           "idNumber": "620***********0035",
         *           "ethnicGroup": "Han",
         *           "education": null,
         *           "studentStatus": "primary",
         *           "health": [
         *             "healthy"
         *           ],
         *           "labourSkill": "none",
         *           "workPlace": null,
         *           "workMonths": null,
         *           "phone": null,
         *           "_masked": [
         *             "birthDate",
         *             "idNumber"
         *           ]
         *         }
         *       ],
         *       "measures": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
         *           "category": "industry",
         *           "batch": "production",
         *           "year": 2016,
         *           "unit": "甘谷县示例局",
         *           "content": "发放花椒苗 200 株并提供技术培训",
         *           "amountYuan": 3000
         *         }
         *       ],
         *       "helpers": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
         *           "kind": "cadre",
         *           "name": "王示例",
         *           "unit": "甘谷县示例局",
         *           "post": "科员",
         *           "phone": "13900000000",
         *           "from": "2015-06-01",
         *           "to": null,
         *           "_masked": []
         *         }
         *       ],
         *       "history": [
         *         {
         *           "year": 2015,
         *           "status": "notExited",
         *           "householdType": "dibaoPoor",
         *           "memberCount": 3,
         *           "netIncomePerCapita": 2210
         *         },
         *         {
         *           "year": 2016,
         *           "status": "notExited",
         *           "householdType": "dibaoPoor",
         *           "memberCount": 3,
         *           "netIncomePerCapita": 2480
         *         }
         *       ],
         *       "revealable": [
         *         "idNumber",
         *         "phone",
         *         "bankAccount"
         *       ]
         *     }
         */
        Household: components["schemas"]["Origin"] & components["schemas"]["HouseholdSummary"] & {
            identificationStandard: string | null;
            bankAccount: string | null;
            firstIdentifiedYear: number | null;
            exitYear: number | null;
            relapseYear: number | null;
            farmlandMu: number | null;
            woodlandMu: number | null;
            housingAreaM2: number | null;
            houseStructure: string | null;
            dangerHouseLevel: string | null;
            drinkingWater: string | null;
            roadType: string | null;
            /** @description 不满 14 周岁的人数 */
            minorCount: number;
            /** @description 成员取自这一年的登记。as-of 当年有登记就是当年，没有则是此前最近的一年，再没有则是此后最早的一年；最后一种情形不列该年以后出生的人，studentStatus 为 null */
            membersYear: number;
            members: components["schemas"]["Member"][];
            measures: components["schemas"]["Measure"][];
            helpers: components["schemas"]["Helper"][];
            history: components["schemas"]["HouseholdYear"][];
            /** @description 当前角色写明理由后可看的字段 */
            revealable: components["schemas"]["RevealField"][];
        };
        /**
         * @example {
         *       "id": "v-Wq8rT2yU5iO1pA4s",
         *       "date": "2016-09-12",
         *       "type": "industry",
         *       "helperName": "王示例",
         *       "helperUnit": "甘谷县示例局",
         *       "content": "查看花椒苗成活情况，约定十月再来",
         *       "photos": [
         *         {
         *           "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         *           "title": "花椒地"
         *         }
         *       ],
         *       "_masked": []
         *     }
         */
        HouseholdActivity: {
            id: string;
            /** @description YYYY-MM-DD */
            date: string;
            /** @description 见编码表 visitType */
            type: string;
            helperName: string | null;
            helperUnit: string | null;
            /** @description 纪实文字，会写到家里的情形：看不到全名的角色为 null */
            content: string | null;
            /** @description 看不到全名的角色为空 */
            photos: components["schemas"]["Photo"][];
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         *       "title": "花椒地"
         *     }
         */
        Photo: {
            /** @description 绝对地址，可以直接用作图片；会到期，到期后重新读取档案 */
            href: string;
            title: string | null;
            /** @description 缩略图的地址；没有的用 href */
            thumbnail?: string;
            /** @description 像素 */
            width?: number;
            /** @description 像素 */
            height?: number;
        };
        /**
         * @example {
         *       "id": "j-Lk9jH6gF3dS0aQ7w",
         *       "name": "大石镇花椒示范园",
         *       "category": "industry",
         *       "unit": "甘谷县示例局",
         *       "startedYear": 2015,
         *       "completedYear": null,
         *       "budgetYuan": 1200000
         *     }
         */
        HouseholdProject: {
            id: string;
            name: string;
            /** @description 见编码表 measureCategory */
            category: string | null;
            /** @description 实施单位 */
            unit: string | null;
            startedYear: number;
            /** @description as-of 年末尚未完工的为 null */
            completedYear: number | null;
            /** @description 整个项目的预算，元 */
            budgetYuan: number | null;
        };
        /**
         * @description 帮扶责任清单的一条：哪一年、谁、做什么、期限、完成没有
         * @example {
         *       "id": "d-Yt6rE3wQ9pL2kJ8h",
         *       "year": 2016,
         *       "content": "每月入户走访一次",
         *       "helperId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
         *       "helperName": "王示例",
         *       "due": "2016-12-31",
         *       "state": "open",
         *       "doneOn": null,
         *       "_masked": []
         *     }
         */
        HouseholdDuty: {
            id: string;
            year: number;
            /** @description 要做的事，人人可见，不写姓名与家里的情形 */
            content: string;
            /** @description helpers 之一的 id；没有指定责任人，或那人在 as-of 以后才结对的为 null */
            helperId: string | null;
            helperName: string | null;
            /** @description YYYY-MM-DD；没有期限的为 null */
            due: string | null;
            /**
             * @description as-of 年末以后才完成的为 open
             * @enum {string}
             */
            state: "open" | "done";
            /** @description YYYY-MM-DD；未完成，或不知道哪一天的为 null */
            doneOn: string | null;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @description 一年的收入，元；各项为全户之和，净收入为人均
         * @example {
         *       "year": 2016,
         *       "memberCount": 3,
         *       "wageYuan": 2800,
         *       "businessYuan": 4300,
         *       "propertyYuan": 0,
         *       "transferYuan": 1640,
         *       "businessCostYuan": 1300,
         *       "netIncomePerCapita": 2480,
         *       "povertyLineYuan": 2952,
         *       "_masked": []
         *     }
         */
        HouseholdIncome: {
            year: number;
            memberCount: number;
            /** @description 工资性收入 */
            wageYuan: number | null;
            /** @description 生产经营性收入 */
            businessYuan: number | null;
            /** @description 财产性收入 */
            propertyYuan: number | null;
            /** @description 转移性收入 */
            transferYuan: number | null;
            /** @description 生产经营性支出，从收入中减去 */
            businessCostYuan: number | null;
            netIncomePerCapita: number | null;
            /** @description 当年的贫困标准，元/人·年；没有收录的年份为 null */
            povertyLineYuan: number | null;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @description 一次防返贫监测
         * @example {
         *       "id": "w-Zx5cV8bN1mK4jH7g",
         *       "type": "suddenHardship",
         *       "risks": [
         *         "illness"
         *       ],
         *       "from": "2016-03-10",
         *       "to": null,
         *       "_masked": []
         *     }
         */
        Monitoring: {
            id: string;
            /** @description 见编码表 monitorType */
            type: string | null;
            /** @description 见编码表 riskType */
            risks: string[];
            /** @description 识别日期，YYYY-MM-DD */
            from: string;
            /** @description 风险消除的日期；as-of 年末尚未消除的为 null */
            to: string | null;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "kind": "enter",
         *       "year": 2013,
         *       "date": null,
         *       "monitorType": null
         *     }
         */
        HouseholdEvent: {
            /**
             * @description 见编码表 householdEvent
             * @enum {string}
             */
            kind: "enter" | "exit" | "relapse" | "monitored" | "cleared";
            year: number;
            /** @description 只知道年份的为 null */
            date: string | null;
            /** @description 监测对象类别，仅 monitored、cleared */
            monitorType: string | null;
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016
         *     }
         */
        HouseholdPart: components["schemas"]["Origin"] & {
            household: components["schemas"]["HouseholdId"];
            /** @description 截至该年年末 */
            asOf: number;
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
         *           "name": "张示例",
         *           "relation": "head",
         *           "sex": "male",
         *           "birthYear": 1968,
         *           "birthDate": null,
         *           "idNumber": "620***********0019",
         *           "ethnicGroup": "Han",
         *           "education": "primary",
         *           "studentStatus": null,
         *           "health": [
         *             "chronic"
         *           ],
         *           "labourSkill": "weakOrHalf",
         *           "workPlace": null,
         *           "workMonths": null,
         *           "phone": "138****0000",
         *           "_masked": [
         *             "birthDate",
         *             "idNumber",
         *             "phone"
         *           ]
         *         }
         *       ],
         *       "minorCount": 1,
         *       "membersYear": 2016,
         *       "_masked": []
         *     }
         */
        HouseholdMembers: components["schemas"]["HouseholdPart"] & {
            items: components["schemas"]["Member"][];
            /** @description 不满 14 周岁的人数 */
            minorCount: number;
            /** @description 成员取自这一年的登记 */
            membersYear: number;
            _masked: components["schemas"]["Masked"];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
         *           "category": "industry",
         *           "batch": "production",
         *           "year": 2016,
         *           "unit": "甘谷县示例局",
         *           "content": "发放花椒苗 200 株并提供技术培训",
         *           "amountYuan": 3000
         *         }
         *       ]
         *     }
         */
        HouseholdMeasures: components["schemas"]["HouseholdPart"] & {
            items: components["schemas"]["Measure"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
         *           "kind": "cadre",
         *           "name": "王示例",
         *           "unit": "甘谷县示例局",
         *           "post": "科员",
         *           "phone": "13900000000",
         *           "from": "2015-06-01",
         *           "to": null,
         *           "_masked": []
         *         }
         *       ]
         *     }
         */
        HouseholdPairings: components["schemas"]["HouseholdPart"] & {
            items: components["schemas"]["Helper"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "id": "v-Wq8rT2yU5iO1pA4s",
         *           "date": "2016-09-12",
         *           "type": "industry",
         *           "helperName": "王示例",
         *           "helperUnit": "甘谷县示例局",
         *           "content": "查看花椒苗成活情况，约定十月再来",
         *           "photos": [
         *             {
         *               "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         *               "title": "花椒地"
         *             }
         *           ],
         *           "_masked": []
         *         }
         *       ]
         *     }
         */
        HouseholdActivities: components["schemas"]["HouseholdPart"] & {
            items: components["schemas"]["HouseholdActivity"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "id": "j-Lk9jH6gF3dS0aQ7w",
         *           "name": "大石镇花椒示范园",
         *           "category": "industry",
         *           "unit": "甘谷县示例局",
         *           "startedYear": 2015,
         *           "completedYear": null,
         *           "budgetYuan": 1200000
         *         }
         *       ]
         *     }
         */
        HouseholdProjects: components["schemas"]["HouseholdPart"] & {
            items: components["schemas"]["HouseholdProject"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "year": 2015,
         *           "memberCount": 3,
         *           "wageYuan": 2400,
         *           "businessYuan": 3900,
         *           "propertyYuan": 0,
         *           "transferYuan": 1530,
         *           "businessCostYuan": 1200,
         *           "netIncomePerCapita": 2210,
         *           "povertyLineYuan": 2855,
         *           "_masked": []
         *         },
         *         {
         *           "year": 2016,
         *           "memberCount": 3,
         *           "wageYuan": 2800,
         *           "businessYuan": 4300,
         *           "propertyYuan": 0,
         *           "transferYuan": 1640,
         *           "businessCostYuan": 1300,
         *           "netIncomePerCapita": 2480,
         *           "povertyLineYuan": 2952,
         *           "_masked": []
         *         }
         *       ]
         *     }
         */
        HouseholdIncomes: components["schemas"]["HouseholdPart"] & {
            /** @description 由旧到新 */
            items: components["schemas"]["HouseholdIncome"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "asOf": 2016,
         *       "items": [
         *         {
         *           "year": 2015,
         *           "status": "notExited",
         *           "householdType": "dibaoPoor",
         *           "memberCount": 3,
         *           "netIncomePerCapita": 2210
         *         },
         *         {
         *           "year": 2016,
         *           "status": "notExited",
         *           "householdType": "dibaoPoor",
         *           "memberCount": 3,
         *           "netIncomePerCapita": 2480
         *         }
         *       ],
         *       "events": [
         *         {
         *           "kind": "enter",
         *           "year": 2013,
         *           "date": null,
         *           "monitorType": null
         *         },
         *         {
         *           "kind": "monitored",
         *           "year": 2016,
         *           "date": "2016-03-10",
         *           "monitorType": "suddenHardship"
         *         }
         *       ],
         *       "monitoring": [
         *         {
         *           "id": "w-Zx5cV8bN1mK4jH7g",
         *           "type": "suddenHardship",
         *           "risks": [
         *             "illness"
         *           ],
         *           "from": "2016-03-10",
         *           "to": null,
         *           "_masked": []
         *         }
         *       ]
         *     }
         */
        HouseholdHistory: components["schemas"]["HouseholdPart"] & {
            items: components["schemas"]["HouseholdYear"][];
            /** @description 由旧到新 */
            events: components["schemas"]["HouseholdEvent"][];
            monitoring: components["schemas"]["Monitoring"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "region": "620523106201",
         *       "regionName": "王家川村",
         *       "groupNo": "3",
         *       "headName": "张示例",
         *       "householdClass": "poor",
         *       "householdType": "dibaoPoor",
         *       "householdTypeGroup": "assisted",
         *       "mainCause": "illness",
         *       "causeGroup": "health",
         *       "otherCauses": [
         *         "lackOfLabour"
         *       ],
         *       "memberCount": 3,
         *       "status": "notExited",
         *       "asOf": 2016,
         *       "netIncomePerCapita": 2480,
         *       "point": [
         *         105.20513,
         *         34.92871
         *       ],
         *       "address": "大石镇王家川村三组",
         *       "phone": "138****0000",
         *       "_masked": [
         *         "phone",
         *         "bankAccount"
         *       ],
         *       "identificationStandard": "national",
         *       "bankAccount": "***************0000",
         *       "firstIdentifiedYear": 2013,
         *       "exitYear": null,
         *       "relapseYear": null,
         *       "farmlandMu": 6.5,
         *       "woodlandMu": 2,
         *       "housingAreaM2": 84,
         *       "houseStructure": "brickWood",
         *       "dangerHouseLevel": "levelB",
         *       "drinkingWater": "treatedTap",
         *       "roadType": "concrete",
         *       "minorCount": 1,
         *       "membersYear": 2016,
         *       "members": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
         *           "name": "张示例",
         *           "relation": "head",
         *           "sex": "male",
         *           "birthYear": 1968,
         *           "birthDate": null,
         *           "idNumber": "620***********0019",
         *           "ethnicGroup": "Han",
         *           "education": "primary",
         *           "studentStatus": null,
         *           "health": [
         *             "chronic"
         *           ],
         *           "labourSkill": "weakOrHalf",
         *           "workPlace": null,
         *           "workMonths": null,
         *           "phone": "138****0000",
         *           "_masked": [
         *             "birthDate",
         *             "idNumber",
         *             "phone"
         *           ]
         *         },
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-2",
         *           "name": "李示例",
         *           "relation": "spouse",
         *           "sex": "female",
         *           "birthYear": 1970,
         *           "birthDate": null,
         *           "idNumber": "620***********0027",
         *           "ethnicGroup": "Han",
         *           "education": "juniorHigh",
         *           "studentStatus": null,
         *           "health": [
         *             "healthy"
         *           ],
         *           "labourSkill": "ordinary",
         *           "workPlace": "兰州市",
         *           "workMonths": 8,
         *           "phone": null,
         *           "_masked": [
         *             "birthDate",
         *             "idNumber"
         *           ]
         *         },
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-3",
         *           "name": "张样本",
         *           "relation": "son",
         *           "sex": "male",
         *           "birthYear": 2004,
         *           "birthDate": null,
         *           "idNumber": "620***********0035",
         *           "ethnicGroup": "Han",
         *           "education": null,
         *           "studentStatus": "primary",
         *           "health": [
         *             "healthy"
         *           ],
         *           "labourSkill": "none",
         *           "workPlace": null,
         *           "workMonths": null,
         *           "phone": null,
         *           "_masked": [
         *             "birthDate",
         *             "idNumber"
         *           ]
         *         }
         *       ],
         *       "measures": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
         *           "category": "industry",
         *           "batch": "production",
         *           "year": 2016,
         *           "unit": "甘谷县示例局",
         *           "content": "发放花椒苗 200 株并提供技术培训",
         *           "amountYuan": 3000
         *         }
         *       ],
         *       "helpers": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
         *           "kind": "cadre",
         *           "name": "王示例",
         *           "unit": "甘谷县示例局",
         *           "post": "科员",
         *           "phone": "13900000000",
         *           "from": "2015-06-01",
         *           "to": null,
         *           "_masked": []
         *         }
         *       ],
         *       "history": [
         *         {
         *           "year": 2015,
         *           "status": "notExited",
         *           "householdType": "dibaoPoor",
         *           "memberCount": 3,
         *           "netIncomePerCapita": 2210
         *         },
         *         {
         *           "year": 2016,
         *           "status": "notExited",
         *           "householdType": "dibaoPoor",
         *           "memberCount": 3,
         *           "netIncomePerCapita": 2480
         *         }
         *       ],
         *       "revealable": [
         *         "idNumber",
         *         "phone",
         *         "bankAccount"
         *       ],
         *       "activities": [
         *         {
         *           "id": "v-Wq8rT2yU5iO1pA4s",
         *           "date": "2016-09-12",
         *           "type": "industry",
         *           "helperName": "王示例",
         *           "helperUnit": "甘谷县示例局",
         *           "content": "查看花椒苗成活情况，约定十月再来",
         *           "photos": [
         *             {
         *               "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         *               "title": "花椒地"
         *             }
         *           ],
         *           "_masked": []
         *         }
         *       ],
         *       "projects": [
         *         {
         *           "id": "j-Lk9jH6gF3dS0aQ7w",
         *           "name": "大石镇花椒示范园",
         *           "category": "industry",
         *           "unit": "甘谷县示例局",
         *           "startedYear": 2015,
         *           "completedYear": null,
         *           "budgetYuan": 1200000
         *         }
         *       ],
         *       "income": [
         *         {
         *           "year": 2015,
         *           "memberCount": 3,
         *           "wageYuan": 2400,
         *           "businessYuan": 3900,
         *           "propertyYuan": 0,
         *           "transferYuan": 1530,
         *           "businessCostYuan": 1200,
         *           "netIncomePerCapita": 2210,
         *           "povertyLineYuan": 2855,
         *           "_masked": []
         *         },
         *         {
         *           "year": 2016,
         *           "memberCount": 3,
         *           "wageYuan": 2800,
         *           "businessYuan": 4300,
         *           "propertyYuan": 0,
         *           "transferYuan": 1640,
         *           "businessCostYuan": 1300,
         *           "netIncomePerCapita": 2480,
         *           "povertyLineYuan": 2952,
         *           "_masked": []
         *         }
         *       ],
         *       "monitoring": [
         *         {
         *           "id": "w-Zx5cV8bN1mK4jH7g",
         *           "type": "suddenHardship",
         *           "risks": [
         *             "illness"
         *           ],
         *           "from": "2016-03-10",
         *           "to": null,
         *           "_masked": []
         *         }
         *       ],
         *       "duties": [
         *         {
         *           "id": "d-Yt6rE3wQ9pL2kJ8h",
         *           "year": 2016,
         *           "content": "每月入户走访一次",
         *           "helperId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
         *           "helperName": "王示例",
         *           "due": "2016-12-31",
         *           "state": "open",
         *           "doneOn": null,
         *           "_masked": []
         *         }
         *       ],
         *       "events": [
         *         {
         *           "kind": "enter",
         *           "year": 2013,
         *           "date": null,
         *           "monitorType": null
         *         },
         *         {
         *           "kind": "monitored",
         *           "year": 2016,
         *           "date": "2016-03-10",
         *           "monitorType": "suddenHardship"
         *         }
         *       ],
         *       "years": [
         *         2013,
         *         2014,
         *         2015,
         *         2016
         *       ],
         *       "canIssueLinks": true
         *     }
         */
        HouseholdArchive: components["schemas"]["Household"] & {
            /** @description 由新到旧 */
            activities: components["schemas"]["HouseholdActivity"][];
            projects: components["schemas"]["HouseholdProject"][];
            /** @description 由旧到新 */
            income: components["schemas"]["HouseholdIncome"][];
            monitoring: components["schemas"]["Monitoring"][];
            /** @description 帮扶责任清单：年度由新到旧，同年按期限；后端没有责任清单的，没有这个键 */
            duties?: components["schemas"]["HouseholdDuty"][];
            /** @description 由旧到新 */
            events: components["schemas"]["HouseholdEvent"][];
            /** @description 可选的年份，由旧到新；不随 as-of 截断 */
            years: number[];
            /** @description 当前角色可以生成、停用这一户的二维码 */
            canIssueLinks: boolean;
        };
        /** @example Kd8sW2qX6vB0nM4zLp7rTy */
        ArchiveLinkId: string;
        /**
         * @example {
         *       "expiresInDays": 365,
         *       "revokeOthers": false
         *     }
         */
        ArchiveLinkRequest: {
            /** @description 缺省 365 */
            expiresInDays?: number;
            /** @description 同时停用这一户以前的二维码；缺省不停用 */
            revokeOthers?: boolean;
        };
        /**
         * @example {
         *       "id": "Kd8sW2qX6vB0nM4zLp7rTy",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "state": "active",
         *       "createdAt": "2026-03-01T08:00:00.000+08:00",
         *       "createdBy": "zhangwei",
         *       "expiresAt": "2027-03-01T08:00:00.000+08:00",
         *       "revokedAt": null,
         *       "revokedBy": null,
         *       "reprintable": true
         *     }
         */
        ArchiveLink: {
            id: components["schemas"]["ArchiveLinkId"];
            household: components["schemas"]["HouseholdId"];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            createdAt: string;
            /** @description 账号，不是姓名 */
            createdBy: string;
            /** @description 此后打不开 */
            expiresAt: string;
            revokedAt: string | null;
            revokedBy: string | null;
            /** @description 可以再取一次网址，重新打印 */
            reprintable: boolean;
        };
        /**
         * @example {
         *       "id": "Kd8sW2qX6vB0nM4zLp7rTy",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "state": "active",
         *       "createdAt": "2026-03-01T08:00:00.000+08:00",
         *       "createdBy": "zhangwei",
         *       "expiresAt": "2027-03-01T08:00:00.000+08:00",
         *       "revokedAt": null,
         *       "revokedBy": null,
         *       "reprintable": true,
         *       "url": "https://onemap.example/a/620523-Hq3wE6rT9yU2iO5pA8sD1fG4hJ7"
         *     }
         */
        IssuedArchiveLink: components["schemas"]["ArchiveLink"] & {
            /** @description 印成二维码的网址 */
            url: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "Kd8sW2qX6vB0nM4zLp7rTy",
         *           "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *           "state": "active",
         *           "createdAt": "2026-03-01T08:00:00.000+08:00",
         *           "createdBy": "zhangwei",
         *           "expiresAt": "2027-03-01T08:00:00.000+08:00",
         *           "revokedAt": null,
         *           "revokedBy": null,
         *           "reprintable": true
         *         }
         *       ]
         *     }
         */
        ArchiveLinkList: {
            items: components["schemas"]["ArchiveLink"][];
        };
        /** @enum {string} */
        RevealField: "idNumber" | "phone" | "bankAccount";
        /**
         * @example {
         *       "fields": [
         *         "phone"
         *       ],
         *       "reason": "入户走访前电话预约"
         *     }
         */
        RevealRequest: {
            fields: components["schemas"]["RevealField"][];
            reason: string;
        };
        /**
         * @example {
         *       "id": "8c1f0b52-3d6e-4a97-9f00-2b7e54c1d9aa",
         *       "at": "2016-11-08T09:30:00+08:00",
         *       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
         *       "fields": [
         *         "idNumber"
         *       ],
         *       "phone": null,
         *       "bankAccount": null,
         *       "members": [
         *         {
         *           "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
         *           "idNumber": "620523196802300019",
         *           "birthDate": null,
         *           "phone": null
         *         }
         *       ]
         *     }
         */
        Reveal: {
            /** @description 审计记录编号 */
            id: string;
            at: string;
            household: components["schemas"]["HouseholdId"];
            fields: components["schemas"]["RevealField"][];
            phone: string | null;
            bankAccount: string | null;
            members: {
                id: string;
                idNumber: string | null;
                birthDate: string | null;
                phone: string | null;
            }[];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "tilejson": "3.0.0",
         *       "name": "户点",
         *       "tiles": [
         *         "https://onemap.example/onemap/v1/tiles/households/{z}/{x}/{y}.pbf"
         *       ],
         *       "minzoom": 0,
         *       "maxzoom": 14,
         *       "bounds": [
         *         104.97,
         *         34.52,
         *         105.52,
         *         35.05
         *       ],
         *       "vector_layers": [
         *         {
         *           "id": "householdGrid",
         *           "minzoom": 0,
         *           "maxzoom": 14,
         *           "fields": {
         *             "households": "Number",
         *             "general": "Number",
         *             "dibaoPoor": "Number",
         *             "dibao": "Number",
         *             "wubao": "Number",
         *             "s": "String"
         *           }
         *         },
         *         {
         *           "id": "households",
         *           "minzoom": 11,
         *           "maxzoom": 14,
         *           "fields": {
         *             "id": "String",
         *             "region": "String",
         *             "type": "String",
         *             "cause": "String",
         *             "s": "String"
         *           }
         *         }
         *       ],
         *       "statusYears": [
         *         2013,
         *         2014,
         *         2015,
         *         2016,
         *         2017,
         *         2018,
         *         2019,
         *         2020
         *       ],
         *       "statusOrder": [
         *         "notExited",
         *         "preExit",
         *         "exited",
         *         "relapsed"
         *       ]
         *     }
         */
        TileJson: components["schemas"]["Origin"] & {
            tilejson: string;
            name?: string;
            tiles: string[];
            minzoom: number;
            maxzoom: number;
            bounds: number[];
            /** @description households 是单户，householdGrid 是网格；各自的 minzoom、maxzoom 是它出现的级别 */
            vector_layers: {
                id: string;
                description?: string;
                minzoom?: number;
                maxzoom?: number;
                fields: {
                    [key: string]: string;
                };
            }[];
            /** @description 属性 s 依次对应的年份 */
            statusYears: number[];
            /** @description 网格的属性 s 中每年各个户数依次对应的状态 */
            statusOrder?: components["schemas"]["ExitStatus"][];
        };
        /**
         * @example {
         *       "name": "户点",
         *       "description": "示意数据",
         *       "format": "pbf",
         *       "type": "overlay",
         *       "minzoom": "0",
         *       "maxzoom": "14",
         *       "bounds": "104.97,34.52,105.52,35.05",
         *       "center": "105.245,34.785,11",
         *       "json": "{\"vector_layers\":[{\"id\":\"households\",\"fields\":{\"id\":\"String\"}}]}"
         *     }
         */
        TileMetadata: {
            name: string;
            description?: string;
            /** @enum {string} */
            format: "pbf";
            type?: string;
            minzoom: string;
            maxzoom: string;
            /** @description 西、南、东、北，以逗号相连 */
            bounds: string;
            center?: string;
            /** @description JSON 文本，其中 vector_layers 与 TileJSON 相同 */
            json: string;
        };
        /**
         * @example {
         *       "tilesets": [
         *         {
         *           "title": "户点",
         *           "dataType": "vector",
         *           "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
         *           "tileMatrixSetURI": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
         *           "links": [
         *             {
         *               "href": "https://onemap.example/onemap/v1/collections/households/tiles/WebMercatorQuad",
         *               "rel": "self",
         *               "type": "application/json"
         *             },
         *             {
         *               "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         *               "rel": "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
         *               "type": "application/json"
         *             }
         *           ]
         *         }
         *       ],
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/households/tiles",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        TileSetList: {
            tilesets: {
                title?: string;
                /** @enum {string} */
                dataType: "vector";
                crs: string;
                tileMatrixSetURI: string;
                links: components["schemas"]["Link"][];
            }[];
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "title": "户点",
         *       "dataType": "vector",
         *       "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
         *       "tileMatrixSetURI": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
         *       "boundingBox": {
         *         "lowerLeft": [
         *           104.97,
         *           34.52
         *         ],
         *         "upperRight": [
         *           105.52,
         *           35.05
         *         ],
         *         "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
         *       },
         *       "tileMatrixSetLimits": [
         *         {
         *           "tileMatrix": "8",
         *           "minTileRow": 101,
         *           "maxTileRow": 101,
         *           "minTileCol": 202,
         *           "maxTileCol": 203
         *         }
         *       ],
         *       "layers": [
         *         {
         *           "id": "households",
         *           "dataType": "vector",
         *           "geometryDimension": 0,
         *           "minTileMatrix": "11",
         *           "maxTileMatrix": "14",
         *           "propertiesSchema": {
         *             "type": "object",
         *             "properties": {
         *               "id": {
         *                 "type": "string"
         *               }
         *             }
         *           }
         *         }
         *       ],
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         *           "rel": "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
         *           "type": "application/json"
         *         },
         *         {
         *           "href": "https://onemap.example/onemap/v1/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
         *           "rel": "item",
         *           "type": "application/vnd.mapbox-vector-tile",
         *           "templated": true
         *         }
         *       ]
         *     }
         */
        TileSet: components["schemas"]["Origin"] & {
            title?: string;
            /** @enum {string} */
            dataType: "vector";
            crs: string;
            tileMatrixSetURI: string;
            boundingBox?: {
                lowerLeft: number[];
                upperRight: number[];
                crs: string;
            };
            tileMatrixSetLimits?: {
                tileMatrix: string;
                minTileRow: number;
                maxTileRow: number;
                minTileCol: number;
                maxTileCol: number;
            }[];
            layers?: {
                id: string;
                title?: string;
                /** @enum {string} */
                dataType: "vector";
                geometryDimension?: number;
                minTileMatrix?: string;
                maxTileMatrix?: string;
                propertiesSchema?: {
                    [key: string]: unknown;
                };
            }[];
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "tileMatrixSets": [
         *         {
         *           "id": "WebMercatorQuad",
         *           "uri": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
         *           "links": [
         *             {
         *               "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         *               "rel": "self",
         *               "type": "application/json"
         *             }
         *           ]
         *         }
         *       ],
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/tileMatrixSets",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        TileMatrixSetList: {
            tileMatrixSets: {
                id: string;
                title?: string;
                uri?: string;
                links: components["schemas"]["Link"][];
            }[];
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "id": "WebMercatorQuad",
         *       "title": "Google Maps Compatible for the World",
         *       "uri": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
         *       "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
         *       "orderedAxes": [
         *         "X",
         *         "Y"
         *       ],
         *       "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
         *       "tileMatrices": [
         *         {
         *           "id": "0",
         *           "scaleDenominator": 559082264.0287178,
         *           "cellSize": 156543.03392804097,
         *           "pointOfOrigin": [
         *             -20037508.342789244,
         *             20037508.342789244
         *           ],
         *           "tileWidth": 256,
         *           "tileHeight": 256,
         *           "matrixWidth": 1,
         *           "matrixHeight": 1
         *         }
         *       ]
         *     }
         */
        TileMatrixSet: {
            id: string;
            title?: string;
            uri: string;
            crs: string;
            orderedAxes?: string[];
            wellKnownScaleSet?: string;
            tileMatrices: {
                id: string;
                scaleDenominator: number;
                cellSize: number;
                pointOfOrigin: number[];
                tileWidth: number;
                tileHeight: number;
                matrixWidth: number;
                matrixHeight: number;
            }[];
        };
        /**
         * @example {
         *       "id": "povertyIncidence",
         *       "title": "贫困发生率",
         *       "titleEn": "Poverty incidence",
         *       "unit": "%",
         *       "kind": "ratio",
         *       "decimals": 2,
         *       "cube": "poverty",
         *       "numerator": "poorPersons",
         *       "denominator": "ruralPopulation",
         *       "denominatorTitle": "农村户籍人口",
         *       "perHundred": true,
         *       "lowerIsBetter": true,
         *       "ramp": "incidence",
         *       "policyBreaks": [
         *         2,
         *         3,
         *         10,
         *         20
         *       ],
         *       "source": "年末剩余贫困人口数占农村户籍人口数的比重",
         *       "timeUnits": [
         *         "year"
         *       ]
         *     }
         */
        Indicator: {
            id: string;
            title: string;
            titleEn?: string;
            /** @description 户、人、次、人次、户次、%、元、亩、平方公里 */
            unit: string;
            /** @enum {string} */
            kind: "count" | "ratio" | "amount";
            decimals: number;
            cube: components["schemas"]["CubeId"];
            numerator: string | null;
            denominator: string | null;
            denominatorTitle: string | null;
            /** @description 真为百分数 */
            perHundred: boolean;
            lowerIsBetter: boolean;
            /** @enum {string} */
            ramp: "incidence" | "neutral" | "change";
            /** @description 上端闭合的政策分界 */
            policyBreaks: number[] | null;
            /** @description 口径或定义的出处 */
            source: string;
            /** @description 可按哪些时间单位查询；没有此项时只有年度 */
            timeUnits?: components["schemas"]["TimeUnit"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "povertyIncidence",
         *           "title": "贫困发生率",
         *           "titleEn": "Poverty incidence",
         *           "unit": "%",
         *           "kind": "ratio",
         *           "decimals": 2,
         *           "cube": "poverty",
         *           "numerator": "poorPersons",
         *           "denominator": "ruralPopulation",
         *           "denominatorTitle": "农村户籍人口",
         *           "perHundred": true,
         *           "lowerIsBetter": true,
         *           "ramp": "incidence",
         *           "policyBreaks": [
         *             2,
         *             3,
         *             10,
         *             20
         *           ],
         *           "source": "年末剩余贫困人口数占农村户籍人口数的比重"
         *         }
         *       ]
         *     }
         */
        IndicatorList: {
            items: components["schemas"]["Indicator"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "id": "poverty",
         *       "title": "贫困与脱贫",
         *       "measures": [
         *         "povertyIncidence",
         *         "poorPersons",
         *         "ruralPopulation",
         *         "poorHouseholds",
         *         "exitedHouseholds",
         *         "relapsedHouseholds"
         *       ],
         *       "dimensions": [
         *         "region",
         *         "time",
         *         "householdType",
         *         "measure"
         *       ],
         *       "years": [
         *         "2013",
         *         "2014",
         *         "2015",
         *         "2016",
         *         "2017",
         *         "2018",
         *         "2019",
         *         "2020"
         *       ]
         *     }
         */
        Cube: components["schemas"]["Origin"] & {
            id: components["schemas"]["CubeId"];
            title: string;
            measures: string[];
            dimensions: string[];
            years: string[];
            /** @description 可按哪些时间单位查询；没有此项时只有年度 */
            timeUnits?: components["schemas"]["TimeUnit"][];
            /** @description 可分列的维度，一次一个，可再加 householdType */
            breakdowns?: components["schemas"]["StatBreakdown"][];
        };
        /**
         * @example {
         *       "id": "cause",
         *       "title": "致贫原因",
         *       "multiple": true,
         *       "measures": [
         *         "poorHouseholds",
         *         "poorPersons",
         *         "labelledPoorHouseholds",
         *         "poorHouseholdShare"
         *       ],
         *       "categories": [
         *         {
         *           "id": "illness",
         *           "label": "因病"
         *         },
         *         {
         *           "id": "schooling",
         *           "label": "因学"
         *         }
         *       ],
         *       "years": [
         *         "2019",
         *         "2020"
         *       ]
         *     }
         */
        StatBreakdown: {
            id: components["schemas"]["StatDimensionId"];
            title: string;
            /** @description 真为可多选：一户或一人计入其每一类，各类之和大于总数 */
            multiple: boolean;
            /** @description 可按此维度分列的指标 */
            measures: string[];
            categories: {
                id: string;
                label: string;
            }[];
            /** @description 登记册填有此项的年份 */
            years: string[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "synthetic": true,
         *           "source": "示意数据",
         *           "id": "poverty",
         *           "title": "贫困与脱贫",
         *           "measures": [
         *             "povertyIncidence",
         *             "poorPersons",
         *             "ruralPopulation",
         *             "poorHouseholds",
         *             "exitedHouseholds",
         *             "relapsedHouseholds"
         *           ],
         *           "dimensions": [
         *             "region",
         *             "time",
         *             "householdType",
         *             "measure"
         *           ],
         *           "years": [
         *             "2013",
         *             "2014",
         *             "2015",
         *             "2016",
         *             "2017",
         *             "2018",
         *             "2019",
         *             "2020"
         *           ]
         *         }
         *       ]
         *     }
         */
        CubeList: {
            items: components["schemas"]["Cube"][];
        };
        StatDimension: {
            label: string;
            category: {
                index: string[];
                label: {
                    [key: string]: string;
                };
            };
        };
        StatMeasure: {
            unit: string;
            decimals: number;
            /** @enum {string} */
            kind: "count" | "ratio" | "amount";
            numerator: string | null;
            denominator: string | null;
            denominatorTitle: string | null;
        };
        /**
         * @example {
         *       "multiple": true,
         *       "denominators": {
         *         "poorHouseholds": {
         *           "measure": "labelledPoorHouseholds",
         *           "title": "填有致贫原因的贫困户"
         *         }
         *       }
         *     }
         */
        StatDimensionInfo: {
            /** @description 真为可多选，各类之和大于总数 */
            multiple: boolean;
            /** @description 指标与其分母：填有该项的户或人 */
            denominators?: {
                [key: string]: {
                    measure: string;
                    title: string;
                };
            };
        };
        /**
         * @description JSON-stat 2.0；缺测、抑制的格为 null，原因在 status
         * @example {
         *       "version": "2.0",
         *       "class": "dataset",
         *       "label": "贫困与脱贫",
         *       "source": "示意数据",
         *       "id": [
         *         "region",
         *         "time",
         *         "measure"
         *       ],
         *       "size": [
         *         2,
         *         2,
         *         3
         *       ],
         *       "role": {
         *         "geo": [
         *           "region"
         *         ],
         *         "time": [
         *           "time"
         *         ],
         *         "metric": [
         *           "measure"
         *         ]
         *       },
         *       "dimension": {
         *         "region": {
         *           "label": "区划",
         *           "category": {
         *             "index": [
         *               "620523100000",
         *               "620523106000"
         *             ],
         *             "label": {
         *               "620523100000": "大像山镇",
         *               "620523106000": "大石镇"
         *             }
         *           }
         *         },
         *         "time": {
         *           "label": "年份",
         *           "category": {
         *             "index": [
         *               "2015",
         *               "2016"
         *             ],
         *             "label": {
         *               "2015": "2015",
         *               "2016": "2016"
         *             }
         *           }
         *         },
         *         "measure": {
         *           "label": "指标",
         *           "category": {
         *             "index": [
         *               "povertyIncidence",
         *               "poorPersons",
         *               "ruralPopulation"
         *             ],
         *             "label": {
         *               "povertyIncidence": "贫困发生率",
         *               "poorPersons": "贫困人口",
         *               "ruralPopulation": "农村户籍人口"
         *             }
         *           }
         *         }
         *       },
         *       "value": [
         *         8,
         *         2000,
         *         25000,
         *         5,
         *         1250,
         *         25000,
         *         12.5,
         *         2500,
         *         20000,
         *         null,
         *         null,
         *         20000
         *       ],
         *       "status": {
         *         "9": "suppressed",
         *         "10": "suppressed"
         *       },
         *       "extension": {
         *         "cube": "poverty",
         *         "synthetic": true,
         *         "measures": {
         *           "povertyIncidence": {
         *             "unit": "%",
         *             "decimals": 2,
         *             "kind": "ratio",
         *             "numerator": "poorPersons",
         *             "denominator": "ruralPopulation",
         *             "denominatorTitle": "农村户籍人口"
         *           },
         *           "poorPersons": {
         *             "unit": "人",
         *             "decimals": 0,
         *             "kind": "count",
         *             "numerator": null,
         *             "denominator": null,
         *             "denominatorTitle": null
         *           },
         *           "ruralPopulation": {
         *             "unit": "人",
         *             "decimals": 0,
         *             "kind": "count",
         *             "numerator": null,
         *             "denominator": null,
         *             "denominatorTitle": null
         *           }
         *         }
         *       }
         *     }
         */
        StatDataset: {
            /** @constant */
            version: "2.0";
            /** @constant */
            class: "dataset";
            label: string;
            source: string;
            updated?: string;
            id: string[];
            size: number[];
            role: {
                time?: string[];
                geo?: string[];
                metric?: string[];
            };
            dimension: {
                [key: string]: components["schemas"]["StatDimension"];
            };
            value: (number | null)[];
            status?: {
                [key: string]: "suppressed" | "missing";
            };
            extension: {
                cube: components["schemas"]["CubeId"];
                synthetic: boolean;
                measures: {
                    [key: string]: components["schemas"]["StatMeasure"];
                };
                /** @description 分列维度的说明 */
                dimensions?: {
                    [key: string]: components["schemas"]["StatDimensionInfo"];
                };
            };
        };
        /** @description 怎样取瓦片；`xyz` 的模板里 z、x、y 是级、列、行，`wmts` 可按键值对或模板 */
        ImageryTiles: {
            /** @constant */
            type: "xyz";
            url: string;
            attribution: string;
            /** @enum {string} */
            crs?: "EPSG:3857" | "EPSG:4326" | "EPSG:4490";
            minZoom?: number;
            maxZoom?: number;
            tileSize?: number;
        } | {
            /** @constant */
            type: "wmts";
            url: string;
            attribution: string;
            /** @enum {string} */
            crs: "EPSG:3857" | "EPSG:4326" | "EPSG:4490";
            layer: string;
            matrixSet: string;
            style?: string;
            format?: string;
            /** @enum {string} */
            encoding?: "KVP" | "REST";
            matrixIds?: string[];
            minZoom?: number;
            maxZoom?: number;
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "程序绘制的示意影像",
         *       "id": "gangu-2013",
         *       "title": "2013 年示意影像",
         *       "year": 2013,
         *       "captureDate": "2013-09-21",
         *       "resolutionM": 2,
         *       "licence": "仅供演示",
         *       "mapApprovalNumber": null,
         *       "extent": [
         *         105.3,
         *         34.71,
         *         105.366,
         *         34.764
         *       ],
         *       "footprint": {
         *         "type": "Polygon",
         *         "coordinates": [
         *           [
         *             [
         *               105.3,
         *               34.71
         *             ],
         *             [
         *               105.366,
         *               34.71
         *             ],
         *             [
         *               105.366,
         *               34.764
         *             ],
         *             [
         *               105.3,
         *               34.764
         *             ],
         *             [
         *               105.3,
         *               34.71
         *             ]
         *           ]
         *         ]
         *       },
         *       "tileMatrixSets": [
         *         "WebMercatorQuad",
         *         "CGCS2000Quad"
         *       ],
         *       "stretch": null,
         *       "tiles": {
         *         "type": "xyz",
         *         "url": "https://onemap.example/onemap/v1/imagery/gangu-2013/tiles/WebMercatorQuad/{z}/{y}/{x}",
         *         "attribution": "程序绘制的示意影像",
         *         "crs": "EPSG:3857",
         *         "minZoom": 10,
         *         "maxZoom": 16
         *       },
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/imagery/gangu-2013",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        ImagerySet: components["schemas"]["Origin"] & {
            id: string;
            title: string;
            /** @example 2013 */
            year: number;
            /** @description 拍摄日期或起止日期，如 2013-09-21/2013-11-02；不详为 null */
            captureDate: string | null;
            /** @description 地面分辨率，米；不详为 null */
            resolutionM: number | null;
            /** @description 使用许可 */
            licence: string;
            /** @description 审图号；没有为 null */
            mapApprovalNumber: string | null;
            extent: components["schemas"]["Bbox"] | null;
            /** @description 影像四角围成的范围；不详为 null */
            footprint: {
                /** @constant */
                type: "Polygon";
                coordinates: number[][][];
            } | null;
            /** @description 按哪几种切片方案提供其瓦片 */
            tileMatrixSets: ("WebMercatorQuad" | "CGCS2000Quad")[];
            /** @description 16 位影像怎样拉伸到屏幕；没有拉伸为 null */
            stretch: {
                /** @enum {string} */
                method: "percentile" | "values";
                low: number;
                high: number;
                /** @description 各波段变为 0 与 255 的值 */
                bands: number[][];
            } | null;
            tiles: components["schemas"]["ImageryTiles"];
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "synthetic": true,
         *           "source": "程序绘制的示意影像",
         *           "id": "gangu-2013",
         *           "title": "2013 年示意影像",
         *           "year": 2013,
         *           "captureDate": "2013-09-21",
         *           "resolutionM": 2,
         *           "licence": "仅供演示",
         *           "mapApprovalNumber": null,
         *           "extent": [
         *             105.3,
         *             34.71,
         *             105.366,
         *             34.764
         *           ],
         *           "footprint": {
         *             "type": "Polygon",
         *             "coordinates": [
         *               [
         *                 [
         *                   105.3,
         *                   34.71
         *                 ],
         *                 [
         *                   105.366,
         *                   34.71
         *                 ],
         *                 [
         *                   105.366,
         *                   34.764
         *                 ],
         *                 [
         *                   105.3,
         *                   34.764
         *                 ],
         *                 [
         *                   105.3,
         *                   34.71
         *                 ]
         *               ]
         *             ]
         *           },
         *           "tileMatrixSets": [
         *             "WebMercatorQuad",
         *             "CGCS2000Quad"
         *           ],
         *           "stretch": null,
         *           "tiles": {
         *             "type": "xyz",
         *             "url": "https://onemap.example/onemap/v1/imagery/gangu-2013/tiles/WebMercatorQuad/{z}/{y}/{x}",
         *             "attribution": "程序绘制的示意影像",
         *             "crs": "EPSG:3857",
         *             "minZoom": 10,
         *             "maxZoom": 16
         *           },
         *           "links": [
         *             {
         *               "href": "https://onemap.example/onemap/v1/imagery/gangu-2013",
         *               "rel": "self",
         *               "type": "application/json"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ImageryList: {
            items: components["schemas"]["ImagerySet"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "程序生成的示意地形",
         *       "id": "demo",
         *       "title": "示意地形",
         *       "date": null,
         *       "licence": "仅供演示",
         *       "access": "public",
         *       "resolutionM": 111,
         *       "extent": [
         *         104.3,
         *         34,
         *         106.3,
         *         35.5
         *       ],
         *       "encoding": "terrain-rgb",
         *       "range": [
         *         1150.5,
         *         3105
         *       ],
         *       "fillM": 1150,
         *       "tileSize": 256,
         *       "minZoom": 4,
         *       "maxZoom": 11,
         *       "url": "https://onemap.example/onemap/v1/elevation/demo/tiles/WebMercatorQuad/{z}/{y}/{x}",
         *       "links": [
         *         {
         *           "href": "https://onemap.example/onemap/v1/elevation/demo",
         *           "rel": "self",
         *           "type": "application/json"
         *         }
         *       ]
         *     }
         */
        ElevationSet: components["schemas"]["Origin"] & {
            id: string;
            title: string;
            /** @description 测得的年份、日期或起止日期；不详为 null */
            date: string | null;
            /** @description 使用许可 */
            licence: string;
            /**
             * @description 人人可取，或只给登录者
             * @enum {string}
             */
            access: "public" | "signed-in";
            /** @description 格网的地面分辨率，米 */
            resolutionM: number;
            extent: components["schemas"]["Bbox"];
            /**
             * @description 颜色怎样写成海拔
             * @enum {string}
             */
            encoding: "terrain-rgb" | "terrarium";
            /** @description 最低与最高的海拔，米 */
            range: number[];
            /** @description 没有数据处写的海拔，米 */
            fillM: number;
            /** @description 瓦片的边长，像素 */
            tileSize: number;
            minZoom: number;
            /** @description 最深的级别；更深的由客户端内插 */
            maxZoom: number;
            /** @description 瓦片地址的模板，z、y、x 是级、行、列；绝对地址 */
            url: string;
            links: components["schemas"]["Link"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "synthetic": true,
         *           "source": "程序生成的示意地形",
         *           "id": "demo",
         *           "title": "示意地形",
         *           "date": null,
         *           "licence": "仅供演示",
         *           "access": "public",
         *           "resolutionM": 111,
         *           "extent": [
         *             104.3,
         *             34,
         *             106.3,
         *             35.5
         *           ],
         *           "encoding": "terrain-rgb",
         *           "range": [
         *             1150.5,
         *             3105
         *           ],
         *           "fillM": 1150,
         *           "tileSize": 256,
         *           "minZoom": 4,
         *           "maxZoom": 11,
         *           "url": "https://onemap.example/onemap/v1/elevation/demo/tiles/WebMercatorQuad/{z}/{y}/{x}",
         *           "links": [
         *             {
         *               "href": "https://onemap.example/onemap/v1/elevation/demo",
         *               "rel": "self",
         *               "type": "application/json"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ElevationList: {
            items: components["schemas"]["ElevationSet"][];
        };
        /**
         * @example {
         *       "synthetic": true,
         *       "source": "示意数据",
         *       "id": "povertyIncidence",
         *       "title": "贫困发生率",
         *       "kind": "choropleth",
         *       "indicator": "povertyIncidence",
         *       "levels": [
         *         "county",
         *         "town",
         *         "village"
         *       ],
         *       "years": [
         *         "2013",
         *         "2014",
         *         "2015",
         *         "2016",
         *         "2017",
         *         "2018",
         *         "2019",
         *         "2020"
         *       ]
         *     }
         */
        Layer: components["schemas"]["Origin"] & {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "choropleth" | "points";
            indicator: string | null;
            levels: components["schemas"]["RegionLevel"][];
            years: string[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "synthetic": true,
         *           "source": "示意数据",
         *           "id": "povertyIncidence",
         *           "title": "贫困发生率",
         *           "kind": "choropleth",
         *           "indicator": "povertyIncidence",
         *           "levels": [
         *             "county",
         *             "town",
         *             "village"
         *           ],
         *           "years": [
         *             "2013",
         *             "2014",
         *             "2015",
         *             "2016",
         *             "2017",
         *             "2018",
         *             "2019",
         *             "2020"
         *           ]
         *         }
         *       ]
         *     }
         */
        LayerList: {
            items: components["schemas"]["Layer"][];
        };
        /**
         * @example {
         *       "layer": "povertyIncidence",
         *       "indicator": "povertyIncidence",
         *       "parent": "620523000000",
         *       "method": "policy",
         *       "breaks": [
         *         2,
         *         3,
         *         10,
         *         20
         *       ],
         *       "closed": "upper",
         *       "valueCount": 120,
         *       "years": [
         *         "2013",
         *         "2014",
         *         "2015",
         *         "2016",
         *         "2017",
         *         "2018",
         *         "2019",
         *         "2020"
         *       ]
         *     }
         */
        Classification: {
            layer: string;
            indicator: string;
            parent: components["schemas"]["RegionCode"];
            method: components["schemas"]["ClassMethod"];
            /** @description 内部分界，升序，上端闭合；n 个分界分 n+1 级 */
            breaks: number[];
            /** @constant */
            closed: "upper";
            valueCount: number;
            years: string[];
        };
        /**
         * @example {
         *       "role": "town",
         *       "regions": [
         *         "620523106000"
         *       ],
         *       "displayName": "大石镇乡镇用户",
         *       "permissions": [
         *         "households:read",
         *         "households:reveal"
         *       ]
         *     }
         */
        Me: {
            role: components["schemas"]["Role"];
            regions: components["schemas"]["RegionCode"][];
            displayName: string;
            permissions: ("households:read" | "households:reveal" | "exports:create" | "audit:read")[];
        };
        /**
         * @example {
         *       "id": "town",
         *       "title": "大石镇乡镇用户",
         *       "role": "town",
         *       "regions": [
         *         "620523106000"
         *       ]
         *     }
         */
        Persona: {
            id: string;
            title: string;
            role: components["schemas"]["Role"];
            regions: components["schemas"]["RegionCode"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "town",
         *           "title": "大石镇乡镇用户",
         *           "role": "town",
         *           "regions": [
         *             "620523106000"
         *           ]
         *         },
         *         {
         *           "id": "county",
         *           "title": "甘谷县县级用户",
         *           "role": "county",
         *           "regions": [
         *             "620523000000"
         *           ]
         *         }
         *       ]
         *     }
         */
        PersonaList: {
            items: components["schemas"]["Persona"][];
        };
        /**
         * @example {
         *       "persona": "town"
         *     }
         */
        TokenRequest: {
            persona: string;
        };
        /**
         * @example {
         *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.example.signature",
         *       "tokenType": "Bearer",
         *       "expiresInSeconds": 3600,
         *       "me": {
         *         "role": "town",
         *         "regions": [
         *           "620523106000"
         *         ],
         *         "displayName": "大石镇乡镇用户",
         *         "permissions": [
         *           "households:read",
         *           "households:reveal"
         *         ]
         *       }
         *     }
         */
        Token: {
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            expiresInSeconds: number;
            me: components["schemas"]["Me"];
        };
    };
    responses: {
        /** @description 问题详情(RFC 9457) */
        Problem: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        regionCode: components["schemas"]["RegionCodeInput"];
        /** @description 高程的编号 */
        elevationId: string;
        /** @description 影像的编号 */
        imageryId: string;
        householdId: components["schemas"]["HouseholdId"];
        exportId: components["schemas"]["ExportId"];
        /** @description 调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复 */
        idempotencyKey: string;
        /** @description 截至该年年末；缺省为最近一年 */
        asOf: number;
        /** @description 每页至多条数；超过上限按上限 */
        limit: number;
        /** @description 上一页给出的游标，与筛选条件和数据范围绑定 */
        cursor: string;
        /** @description 西,南,东,北；或六个数，高程不看。西大于东时跨 180 度经线 */
        bbox: number[];
        /** @description 跳过的条数，至多 10000；更深请用游标，二者只用其一 */
        offset: number;
        /** @description 集合编号 */
        collectionId: string;
        /** @description bbox 的坐标系，缺省 CRS84(经度在前)；EPSG:4490、4326 纬度在前 */
        bboxCrs: components["schemas"]["CrsUri"];
        /** @description filter 中坐标的坐标系，缺省 CRS84 */
        filterCrs: components["schemas"]["CrsUri"];
        /** @description 答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头 */
        crs: components["schemas"]["CrsUri"];
        /** @description 年、日、时刻或以 / 相连的时段(一端可为 ..)；有历年状态的要素取时段末所在年的年末 */
        datetime: string;
        /** @description CQL2 条件，可用的字段见 queryables */
        filter: string;
        /** @description filter 的写法 */
        filterLang: "cql2-text" | "cql2-json";
        /** @description 排序字段，至多 4 个，前加 - 为降序；空值在后，最后总以 id 排定 */
        sortby: string[];
        /** @description 只要这些字段；id 与 _masked 总在 */
        fields: string[];
    };
    requestBodies: never;
    headers: {
        /** @description 答复坐标的坐标系，写在尖括号里 */
        "Content-Crs": string;
        /** @description 强校验标签，含数据范围；以 If-None-Match 发回，未变则 304 */
        ETag: string;
        /** @description 为 true 时是第一次的答复，操作没有再做一遍 */
        "Idempotency-Replayed": "true";
        /** @description 分页链接(RFC 8288)，与正文的 links 相同 */
        Link: string;
        /** @description 缓存须区分的请求头 */
        Vary: string;
        /** @description 请求编号，与问题详情的 requestId 相同 */
        "X-Request-Id": string;
        /** @description 余下的请求数 r 与距重新计数的秒数 t */
        RateLimit: string;
        /** @description 每个调用者的配额 q 与窗口的秒数 w */
        "RateLimit-Policy": string;
        /** @description 429、503 与幂等键正被使用的 409 时给出：应等待的秒数 */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLandingPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 首页 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LandingPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getConformance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一致性声明 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conformance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.0 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oai.openapi+json;version=3.0": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApi31: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oai.openapi+json;version=3.1": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApiPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网页 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 正常 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 错误码说明 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 集合目录 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 集合编号 */
                collectionId: components["parameters"]["collectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 集合 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCollectionSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 集合编号 */
                collectionId: components["parameters"]["collectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 字段 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": components["schemas"]["PropertySchema"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCollectionQueryables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 集合编号 */
                collectionId: components["parameters"]["collectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可筛选的字段 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": components["schemas"]["PropertySchema"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFeatures: {
        parameters: {
            query?: {
                /** @description 西,南,东,北；或六个数，高程不看。西大于东时跨 180 度经线 */
                bbox?: components["parameters"]["bbox"];
                /** @description bbox 的坐标系，缺省 CRS84(经度在前)；EPSG:4490、4326 纬度在前 */
                "bbox-crs"?: components["parameters"]["bboxCrs"];
                /** @description 年、日、时刻或以 / 相连的时段(一端可为 ..)；有历年状态的要素取时段末所在年的年末 */
                datetime?: components["parameters"]["datetime"];
                /** @description CQL2 条件，可用的字段见 queryables */
                filter?: components["parameters"]["filter"];
                /** @description filter 的写法 */
                "filter-lang"?: components["parameters"]["filterLang"];
                /** @description filter 中坐标的坐标系，缺省 CRS84 */
                "filter-crs"?: components["parameters"]["filterCrs"];
                /** @description 排序字段，至多 4 个，前加 - 为降序；空值在后，最后总以 id 排定 */
                sortby?: components["parameters"]["sortby"];
                /** @description 只要这些字段；id 与 _masked 总在 */
                fields?: components["parameters"]["fields"];
                /** @description 同 fields，OGC 草案的名称；二者只用其一 */
                properties?: string[];
                /** @description 答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头 */
                crs?: components["parameters"]["crs"];
                /** @description 每页至多条数；超过上限按上限 */
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标，与筛选条件和数据范围绑定 */
                cursor?: components["parameters"]["cursor"];
                /** @description 跳过的条数，至多 10000；更深请用游标，二者只用其一 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /** @description 集合编号 */
                collectionId: components["parameters"]["collectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 要素 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Content-Crs": components["headers"]["Content-Crs"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["FeatureCollection"];
                    "application/json": components["schemas"]["FeatureCollection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFeature: {
        parameters: {
            query?: {
                /** @description 年、日、时刻或以 / 相连的时段(一端可为 ..)；有历年状态的要素取时段末所在年的年末 */
                datetime?: components["parameters"]["datetime"];
                /** @description 只要这些字段；id 与 _masked 总在 */
                fields?: components["parameters"]["fields"];
                /** @description 答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头 */
                crs?: components["parameters"]["crs"];
            };
            header?: never;
            path: {
                /** @description 集合编号 */
                collectionId: components["parameters"]["collectionId"];
                featureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 要素 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Crs": components["headers"]["Content-Crs"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["Feature"];
                    "application/json": components["schemas"]["Feature"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description 区划编码，含下级 */
                region?: components["schemas"]["RegionCodeInput"];
                /** @description 活动类型 */
                kind?: components["schemas"]["ActivityKind"][];
                /** @description 组织者类别 */
                organiserKind?: components["schemas"]["OrganiserKind"][];
                /** @description 西,南,东,北；或六个数，高程不看。西大于东时跨 180 度经线 */
                bbox?: components["parameters"]["bbox"];
                /** @description bbox 的坐标系，缺省 CRS84(经度在前)；EPSG:4490、4326 纬度在前 */
                "bbox-crs"?: components["parameters"]["bboxCrs"];
                /** @description 活动日期：年(2016)、季度(2016-Q3)、月(2016-08)、日、时刻，或以 / 相连的时段(一端可为 ..)，两端都含；按中国时间 */
                datetime?: string;
                /** @description CQL2 条件，可用的字段见 queryables */
                filter?: components["parameters"]["filter"];
                /** @description filter 的写法 */
                "filter-lang"?: components["parameters"]["filterLang"];
                /** @description filter 中坐标的坐标系，缺省 CRS84 */
                "filter-crs"?: components["parameters"]["filterCrs"];
                /** @description 排序字段，至多 4 个，前加 - 为降序；空值在后，最后总以 id 排定 */
                sortby?: components["parameters"]["sortby"];
                /** @description 只要这些字段；id 与 _masked 总在 */
                fields?: components["parameters"]["fields"];
                /** @description 同 fields，OGC 草案的名称；二者只用其一 */
                properties?: string[];
                /** @description 答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头 */
                crs?: components["parameters"]["crs"];
                /** @description 每页至多条数；超过上限按上限 */
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标，与筛选条件和数据范围绑定 */
                cursor?: components["parameters"]["cursor"];
                /** @description 跳过的条数，至多 10000；更深请用游标，二者只用其一 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 活动 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Content-Crs": components["headers"]["Content-Crs"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["ActivityCollection"];
                    "application/json": components["schemas"]["ActivityCollection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getActivity: {
        parameters: {
            query?: {
                /** @description 只要这些字段；id 与 _masked 总在 */
                fields?: components["parameters"]["fields"];
                /** @description 答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头 */
                crs?: components["parameters"]["crs"];
            };
            header?: never;
            path: {
                featureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 活动 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Crs": components["headers"]["Content-Crs"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["Activity"];
                    "application/json": components["schemas"]["Activity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description 上级区划编码 */
                parent?: components["schemas"]["RegionCodeInput"];
                level?: components["schemas"]["RegionLevel"];
                /** @description 名称、拼音或首字母 */
                q?: string;
                /** @description 每页至多条数；超过上限按上限 */
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标，与筛选条件和数据范围绑定 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 区划列表 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["regionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 区划 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRegionChildren: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["regionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级区划 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRegionAncestors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["regionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 上级区划 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRegionBoundary: {
        parameters: {
            query?: {
                /** @description 缺省为本区划自身 */
                level?: components["schemas"]["RegionLevel"];
            };
            header?: never;
            path: {
                code: components["parameters"]["regionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 边界 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["BoundaryCollection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    searchPlaces: {
        parameters: {
            query: {
                /** @description 名称、拼音或首字母 */
                q: string;
                /** @description 只在该区划内检索 */
                within?: components["schemas"]["RegionCodeInput"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检索结果 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholds: {
        parameters: {
            query?: {
                /** @description 区划编码，含下级 */
                region?: components["schemas"]["RegionCodeInput"];
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
                status?: components["schemas"]["ExitStatus"][];
                householdType?: components["schemas"]["HouseholdType"][];
                mainCause?: components["schemas"]["Cause"][];
                /** @description 西,南,东,北；或六个数，高程不看。西大于东时跨 180 度经线 */
                bbox?: components["parameters"]["bbox"];
                /** @description CQL2 条件，可用的字段见 queryables */
                filter?: components["parameters"]["filter"];
                /** @description filter 的写法 */
                "filter-lang"?: components["parameters"]["filterLang"];
                /** @description filter 中坐标的坐标系，缺省 CRS84 */
                "filter-crs"?: components["parameters"]["filterCrs"];
                /** @description 排序字段，至多 4 个，前加 - 为降序；空值在后，最后总以 id 排定 */
                sortby?: components["parameters"]["sortby"];
                /** @description 只要这些字段；id 与 _masked 总在 */
                fields?: components["parameters"]["fields"];
                /** @description 每页至多条数；超过上限按上限 */
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标，与筛选条件和数据范围绑定 */
                cursor?: components["parameters"]["cursor"];
                /** @description 跳过的条数，至多 10000；更深请用游标，二者只用其一 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 贫困户列表 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queryHouseholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdQuery"];
            };
        };
        responses: {
            /** @description 贫困户列表 */
            200: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdQueryResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHousehold: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 档案 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createReveal: {
        parameters: {
            query?: never;
            header: {
                /** @description 调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description 明文字段 */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reveal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdArchive: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整档案 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdArchive"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdMembers: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 家庭成员 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdMembers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdMeasures: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 措施 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdMeasures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdPairings: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 帮扶责任人 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdActivities: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 工作纪实 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdActivities"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdPhoto: {
        parameters: {
            query?: {
                /** @description 缩略图的边长至多 320 像素；缺省为原大 */
                size?: "full" | "thumbnail";
                /** @description 到期时间，1970 年以来的秒数 */
                expires?: number;
                signature?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 照片 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdProjects: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 项目 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdProjects"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdIncome: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 历年收入 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdIncomes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdHistory: {
        parameters: {
            query?: {
                /** @description 截至该年年末；缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
            };
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 历年状态 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listArchiveLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 二维码清单 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveLinkList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createArchiveLink: {
        parameters: {
            query?: never;
            header: {
                /** @description 调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["householdId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveLinkRequest"];
            };
        };
        responses: {
            /** @description 生成的网址 */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedArchiveLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getArchiveLinkCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["householdId"];
                linkId: components["schemas"]["ArchiveLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 二维码与网址 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedArchiveLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createArchiveLinkRevocation: {
        parameters: {
            query?: never;
            header: {
                /** @description 调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["householdId"];
                linkId: components["schemas"]["ArchiveLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 停用后的二维码 */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdTileJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TileJSON */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileJson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdTileMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 元数据 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileMetadata"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                z: number;
                x: number;
                y: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description MVT */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.mapbox-vector-tile": string;
                };
            };
            /** @description 空瓦片 */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 数据版本与数据范围都没有变 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listHouseholdTilesets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 瓦片集清单 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileSetList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdTileset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 瓦片集 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileSet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHouseholdTileByRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tileMatrix: number;
                tileRow: number;
                tileCol: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description MVT */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.mapbox-vector-tile": string;
                };
            };
            /** @description 空瓦片 */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 数据版本与数据范围都没有变 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listTileMatrixSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 切片方案清单 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileMatrixSetList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTileMatrixSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 切片方案 */
                tileMatrixSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 切片方案 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileMatrixSet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCubes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 目录 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CubeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queryStatistics: {
        parameters: {
            query: {
                measure: string[];
                /** @description 年(2016)、季度(2016-Q3)或月(2016-08)；缺省为 timeUnit 的全部 */
                time?: string[];
                /** @description 没有 time 时，给出全部的年、季度或月；缺省为年 */
                timeUnit?: components["schemas"]["TimeUnit"];
                /** @description 区划编码；`620523:children` 为直接下级，`620523:village` 为该级全部下级 */
                region: string[];
                /** @description `*` 为按类型分列；缺省为合计 */
                householdType?: string[];
                /** @description 主要致贫原因；`*` 为各类分列 */
                mainCause?: components["schemas"]["StatCategories"];
                /** @description 致贫原因(主要与其他，可多选)；`*` 为各类分列 */
                cause?: components["schemas"]["StatCategories"];
                /** @description 年末脱贫属性；`*` 为各类分列 */
                status?: components["schemas"]["StatCategories"];
                /** @description 帮扶批次(可多选)；`*` 为各类分列 */
                batch?: components["schemas"]["StatCategories"];
                /** @description 性别；`*` 为各类分列 */
                sex?: components["schemas"]["StatCategories"];
                /** @description 年末年龄；`*` 为各类分列 */
                ageGroup?: components["schemas"]["StatCategories"];
                /** @description 文化程度；`*` 为各类分列 */
                education?: components["schemas"]["StatCategories"];
                /** @description 在校情况；`*` 为各类分列 */
                schoolState?: components["schemas"]["StatCategories"];
                /** @description 劳动技能；`*` 为各类分列 */
                labourSkill?: components["schemas"]["StatCategories"];
                /** @description 务工时间；`*` 为各类分列 */
                workTime?: components["schemas"]["StatCategories"];
                /** @description 健康状况(可多选)；`*` 为各类分列 */
                health?: components["schemas"]["StatCategories"];
                /** @description 民族；`*` 为各类分列 */
                ethnicGroup?: components["schemas"]["StatCategories"];
                /** @description 房屋结构；`*` 为各类分列 */
                houseStructure?: components["schemas"]["StatCategories"];
                /** @description 房屋等级；`*` 为各类分列 */
                dangerHouseLevel?: components["schemas"]["StatCategories"];
                /** @description 饮水来源；`*` 为各类分列 */
                drinkingWater?: components["schemas"]["StatCategories"];
                /** @description 入户路类型；`*` 为各类分列 */
                roadType?: components["schemas"]["StatCategories"];
                /** @description 收入项；`*` 为各类分列 */
                incomeComponent?: components["schemas"]["StatCategories"];
                /** @description 活动类型；`*` 为各类分列 */
                activityKind?: components["schemas"]["StatCategories"];
                /** @description 组织者类别；`*` 为各类分列 */
                organiserKind?: components["schemas"]["StatCategories"];
            };
            header?: never;
            path: {
                cube: components["schemas"]["CubeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数据集 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatDataset"];
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLayers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 图层 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getClassification: {
        parameters: {
            query: {
                /** @description 所示上级的区划编码 */
                parent: components["schemas"]["RegionCodeInput"];
                method?: components["schemas"]["ClassMethod"];
                classes?: number;
            };
            header?: never;
            path: {
                /** @description 图层编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分级 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listImagery: {
        parameters: {
            query?: {
                /** @description 只要这一年的 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 影像目录 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImagery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 影像的编号 */
                id: components["parameters"]["imageryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 影像 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagerySet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImageryTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 影像的编号 */
                id: components["parameters"]["imageryId"];
                /** @description 切片方案 */
                tileMatrixSetId: "WebMercatorQuad" | "CGCS2000Quad";
                tileMatrix: number;
                tileRow: number;
                tileCol: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 瓦片 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description 空瓦片 */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 影像没有变 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listElevation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 高程目录 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElevationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getElevation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 高程的编号 */
                id: components["parameters"]["elevationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 高程 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElevationSet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getElevationTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 高程的编号 */
                id: components["parameters"]["elevationId"];
                /** @description 切片方案 */
                tileMatrixSetId: "WebMercatorQuad";
                tileMatrix: number;
                tileRow: number;
                tileCol: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 瓦片 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description 高程没有变 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getWmts: {
        parameters: {
            query: {
                SERVICE: "WMTS";
                REQUEST: "GetCapabilities" | "GetTile";
                VERSION?: string;
                /** @description 影像的编号 */
                LAYER?: string;
                STYLE?: string;
                FORMAT?: string;
                TILEMATRIXSET?: string;
                TILEMATRIX?: string;
                TILEROW?: string;
                TILECOL?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 能力文档，或一块瓦片 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                    "image/webp": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description 空瓦片 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description OWS 的 ExceptionReport */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当前用户 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 身份 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description 令牌 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header: {
                /** @description 调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description 已登记 */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /** @description 本次导出的地址 */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportContent: {
        parameters: {
            query?: {
                /** @description 从这一 id 之后开始，仅 csv 与 ndjson */
                after?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["exportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    Vary: components["headers"]["Vary"];
                    /** @description 文件名 */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                action?: components["schemas"]["AuditAction"][];
                /** @description 账号 */
                subject?: string;
                objectType?: string;
                objectId?: string;
                success?: "true" | "false";
                /** @description 起始时间(含)，日期按东八区 */
                from?: string;
                /** @description 截止时间(不含)，只给日期时含当日 */
                to?: string;
                /** @description 每页至多条数；超过上限按上限 */
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标，与筛选条件和数据范围绑定 */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 审计日志 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
