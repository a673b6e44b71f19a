// Generated from openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首页,列出契约、能力与各资源的链接 */
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
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 区划列表,可按上级、级别与名称(含拼音)筛选 */
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
        /** 直接下级,按编码排序 */
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
        /** 全部上级,从省到直接上级 */
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
        /** 边界(GeoJSON);给出 level 时为该级全部下级的边界 */
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
        /** 贫困户列表,按 id 排序,只含数据范围内的户 */
        get: operations["listHouseholds"];
        put?: never;
        post?: never;
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
        /** 贫困户档案:致贫原因、家庭成员、子女上学、享受政策、帮扶人员、历年状态 */
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
        /** 查看被掩码的字段,须写明理由,记入审计 */
        post: operations["createReveal"];
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
        /** 户点瓦片的 TileJSON,含历年状态的年份次序 */
        get: operations["getHouseholdTileJson"];
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
        /** 户点矢量瓦片(MVT);空瓦片 204 */
        get: operations["getHouseholdTile"];
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
        /** 指标定义:单位、分子、分母、来源 */
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
        /** 统计数据(JSON-stat 2.0);比率连同分子分母一起给出 */
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
        /** 分级:由该上级的全部下级、全部年份的公开值算出,各年各角色一致 */
        get: operations["getClassification"];
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
        /** 当前用户的角色、数据范围与权限;匿名也可访问 */
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
        /** 开发登录可选的身份(仅参考服务器的开发方式) */
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
        /** 开发登录,换取令牌(仅参考服务器的开发方式) */
        post: operations["createToken"];
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
        /** @description 12 位区划编码;村民小组为村编码加 -01 */
        RegionCode: string;
        /** @description 2、4、6、9 或 12 位编码 */
        RegionCodeInput: string;
        /** @enum {string} */
        RegionLevel: "province" | "prefecture" | "county" | "town" | "village" | "group";
        /** @description 县编码加不透明编号 */
        HouseholdId: string;
        /** @description [经度, 纬度],CGCS2000 */
        Position: [
            number,
            number
        ];
        /** @description [西, 南, 东, 北] */
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
        /** @enum {string} */
        CubeId: "poverty" | "people" | "economy" | "housing" | "activities" | "published";
        /** @enum {string} */
        ClassMethod: "policy" | "quantile" | "equal" | "natural";
        /** @enum {string} */
        Role: "anonymous" | "householder" | "donor" | "cadre" | "village" | "town" | "assignedTown" | "county" | "prefecture" | "administrator" | "auditor";
        Link: {
            href: string;
            rel: string;
            type?: string;
            title?: string;
        };
        LandingPage: {
            title: string;
            description: string;
            links: components["schemas"]["Link"][];
        };
        Conformance: {
            conformsTo: string[];
            capabilities: ("core" | "stats" | "tiles" | "cql2" | "crud" | "qr" | "uploads" | "admin")[];
        };
        Health: {
            /** @enum {string} */
            status: "ok";
            version: string;
        };
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
            }[];
        };
        ProblemType: {
            code: string;
            status: number;
            title: string;
            remedy: string;
        };
        /** @description 数据的来历;synthetic 为真时界面须标「示意数据」 */
        Origin: {
            synthetic: boolean;
            source: string;
        };
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
        BoundaryFeature: {
            /** @constant */
            type: "Feature";
            id: components["schemas"]["RegionCode"];
            properties: components["schemas"]["BoundaryProperties"];
            geometry: components["schemas"]["BoundaryGeometry"];
        };
        BoundaryCollection: components["schemas"]["Origin"] & {
            /** @constant */
            type: "FeatureCollection";
            features: components["schemas"]["BoundaryFeature"][];
            /** @description 审图号 */
            mapApprovalNumber: string | null;
        };
        Place: {
            code: components["schemas"]["RegionCode"];
            name: string;
            level: components["schemas"]["RegionLevel"];
            /** @description 上级名称 */
            path: string;
            center: components["schemas"]["Position"] | null;
            bbox: components["schemas"]["Bbox"] | null;
        };
        PlaceList: {
            items: components["schemas"]["Place"][];
        };
        /** @description 被掩码的字段名;类型与键不因掩码而变 */
        Masked: string[];
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
            /** @description 截至 asOf 年末;不在册为 null */
            status: components["schemas"]["ExitStatus"] | null;
            /** @description 年 */
            asOf: number;
            /** @description 人均纯收入 */
            netIncomePerCapita: number | null;
            point: components["schemas"]["Position"] | null;
            address: string | null;
            phone: string | null;
            _masked: components["schemas"]["Masked"];
        };
        HouseholdList: components["schemas"]["Origin"] & {
            items: components["schemas"]["HouseholdSummary"][];
            numberReturned: number;
            numberMatched: number;
            links: components["schemas"]["Link"][];
        };
        Member: {
            id: string;
            name: string;
            /** @description 与户主关系 */
            relation: string;
            /** @enum {string} */
            sex: "unknown" | "male" | "female" | "unspecified";
            birthYear: number | null;
            /** @description YYYY-MM-DD;掩码时为 null */
            birthDate: string | null;
            idNumber: string | null;
            ethnicGroup: string | null;
            /** @description 与 studentStatus 恰填其一 */
            education: string | null;
            studentStatus: string | null;
            health: string[] | null;
            labourSkill: string | null;
            workPlace: string | null;
            workMonths: number | null;
            phone: string | null;
            _masked: components["schemas"]["Masked"];
        };
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
        HouseholdYear: {
            year: number;
            status: components["schemas"]["ExitStatus"] | null;
            householdType: components["schemas"]["HouseholdType"] | null;
            memberCount: number;
            netIncomePerCapita: number | null;
        };
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
            members: components["schemas"]["Member"][];
            measures: components["schemas"]["Measure"][];
            helpers: components["schemas"]["Helper"][];
            history: components["schemas"]["HouseholdYear"][];
            /** @description 当前角色写明理由后可看的字段 */
            revealable: components["schemas"]["RevealField"][];
        };
        /** @enum {string} */
        RevealField: "idNumber" | "phone" | "bankAccount";
        RevealRequest: {
            fields: components["schemas"]["RevealField"][];
            reason: string;
        };
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
        TileJson: components["schemas"]["Origin"] & {
            tilejson: string;
            tiles: string[];
            minzoom: number;
            maxzoom: number;
            bounds: number[];
            vector_layers: Record<string, never>[];
            /** @description 属性 s 中每个字符对应的年份 */
            statusYears: number[];
        };
        Indicator: {
            id: string;
            title: string;
            titleEn?: string;
            /** @description 户、人、%、元、亩、平方公里 */
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
            source: string;
        };
        IndicatorList: {
            items: components["schemas"]["Indicator"][];
        };
        Cube: components["schemas"]["Origin"] & {
            id: components["schemas"]["CubeId"];
            title: string;
            measures: string[];
            dimensions: string[];
            years: string[];
        };
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
        /** @description JSON-stat 2.0;缺测、抑制的格为 null,原因在 status */
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
            };
        };
        Layer: components["schemas"]["Origin"] & {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "choropleth" | "points";
            indicator: string | null;
            levels: components["schemas"]["RegionLevel"][];
            years: string[];
        };
        LayerList: {
            items: components["schemas"]["Layer"][];
        };
        Classification: {
            layer: string;
            indicator: string;
            parent: components["schemas"]["RegionCode"];
            method: components["schemas"]["ClassMethod"];
            /** @description 内部分界 */
            breaks: number[];
            /** @constant */
            closed: "upper";
            valueCount: number;
            years: string[];
        };
        Me: {
            role: components["schemas"]["Role"];
            regions: components["schemas"]["RegionCode"][];
            displayName: string;
            permissions: ("households:read" | "households:reveal")[];
        };
        Persona: {
            id: string;
            title: string;
            role: components["schemas"]["Role"];
            regions: components["schemas"]["RegionCode"][];
        };
        PersonaList: {
            items: components["schemas"]["Persona"][];
        };
        TokenRequest: {
            persona: string;
        };
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
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        regionCode: components["schemas"]["RegionCodeInput"];
        householdId: components["schemas"]["HouseholdId"];
        /** @description 截至该年年末;缺省为最近一年 */
        asOf: number;
        limit: number;
        /** @description 上一页给出的游标 */
        cursor: string;
        /** @description 西,南,东,北 */
        bbox: number[];
    };
    requestBodies: never;
    headers: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oai.openapi+json;version=3.1": Record<string, never>;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
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
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标 */
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
                /** @description 区划编码 */
                region?: components["schemas"]["RegionCodeInput"];
                /** @description 截至该年年末;缺省为最近一年 */
                "as-of"?: components["parameters"]["asOf"];
                status?: components["schemas"]["ExitStatus"][];
                householdType?: components["schemas"]["HouseholdType"][];
                mainCause?: components["schemas"]["Cause"][];
                /** @description 西,南,东,北 */
                bbox?: components["parameters"]["bbox"];
                limit?: components["parameters"]["limit"];
                /** @description 上一页给出的游标 */
                cursor?: components["parameters"]["cursor"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHousehold: {
        parameters: {
            query?: {
                /** @description 截至该年年末;缺省为最近一年 */
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
                    ETag?: string;
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
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reveal"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileJson"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.mapbox-vector-tile": string;
                };
            };
            /** @description 空瓦片 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                /** @description 年份 */
                time?: string[];
                /** @description 区划编码;`620523:children` 为直接下级,`620523:village` 为该级全部下级 */
                region: string[];
                /** @description `*` 为按类型分列;缺省为合计 */
                householdType?: string[];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分级 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classification"];
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
}
