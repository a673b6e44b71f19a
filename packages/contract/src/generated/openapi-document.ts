// Generated from openapi.yaml by "npm run generate". Do not edit.
export const openApi31: Record<string, unknown> = {
 "openapi": "3.1.0",
 "info": {
  "title": "OneMap 后端契约",
  "version": "0.1.0",
  "summary": "精准扶贫、防返贫监测一张图的后端接口",
  "description": "一个县的后端按本契约实现接口后,OneMap 的全部组件、SDK 与一致性检查即可直接使用。 编码 12 位;比率为百分数;金额为元;面积注明单位;坐标为 CGCS2000 经纬度 `[经度, 纬度]`。",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/onemap/v1",
   "description": "相对门户的默认地址"
  }
 ],
 "security": [
  {
   "bearer": []
  },
  {}
 ],
 "tags": [
  {
   "name": "discovery",
   "description": "契约与能力的发现"
  },
  {
   "name": "regions",
   "description": "行政区划与边界"
  },
  {
   "name": "places",
   "description": "地名检索"
  },
  {
   "name": "households",
   "description": "贫困户档案",
   "按角色掩码": null
  },
  {
   "name": "tiles",
   "description": "户点矢量瓦片"
  },
  {
   "name": "indicators",
   "description": "指标定义"
  },
  {
   "name": "statistics",
   "description": "统计立方体"
  },
  {
   "name": "layers",
   "description": "专题图层目录与分级"
  },
  {
   "name": "accounts",
   "description": "当前用户与开发登录"
  }
 ],
 "paths": {
  "/": {
   "get": {
    "operationId": "getLandingPage",
    "tags": [
     "discovery"
    ],
    "summary": "首页,列出契约、能力与各资源的链接",
    "responses": {
     "200": {
      "description": "首页",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LandingPage"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/conformance": {
   "get": {
    "operationId": "getConformance",
    "tags": [
     "discovery"
    ],
    "summary": "后端实现的一致性类与能力类",
    "responses": {
     "200": {
      "description": "一致性声明",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Conformance"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/api": {
   "get": {
    "operationId": "getApi",
    "tags": [
     "discovery"
    ],
    "summary": "本契约的 OpenAPI 3.0 文本",
    "responses": {
     "200": {
      "description": "OpenAPI 3.0",
      "content": {
       "application/vnd.oai.openapi+json;version=3.0": {
        "schema": {
         "type": "object"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/api/3.1": {
   "get": {
    "operationId": "getApi31",
    "tags": [
     "discovery"
    ],
    "summary": "本契约的 OpenAPI 3.1 文本",
    "responses": {
     "200": {
      "description": "OpenAPI 3.1",
      "content": {
       "application/vnd.oai.openapi+json;version=3.1": {
        "schema": {
         "type": "object"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/healthz": {
   "get": {
    "operationId": "getHealth",
    "tags": [
     "discovery"
    ],
    "summary": "健康检查",
    "responses": {
     "200": {
      "description": "正常",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/problems/{code}": {
   "get": {
    "operationId": "getProblem",
    "tags": [
     "discovery"
    ],
    "summary": "错误码的含义与处理办法",
    "parameters": [
     {
      "name": "code",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[a-z][a-z0-9-]{1,63}$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "错误码说明",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemType"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions": {
   "get": {
    "operationId": "listRegions",
    "tags": [
     "regions"
    ],
    "summary": "区划列表,可按上级、级别与名称(含拼音)筛选",
    "parameters": [
     {
      "name": "parent",
      "in": "query",
      "description": "上级区划编码",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "level",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/RegionLevel"
      }
     },
     {
      "name": "q",
      "in": "query",
      "description": "名称、拼音或首字母",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      }
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     }
    ],
    "responses": {
     "200": {
      "description": "区划列表",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}": {
   "get": {
    "operationId": "getRegion",
    "tags": [
     "regions"
    ],
    "summary": "一个区划",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "区划",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Region"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}/children": {
   "get": {
    "operationId": "listRegionChildren",
    "tags": [
     "regions"
    ],
    "summary": "直接下级,按编码排序",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "下级区划",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}/ancestors": {
   "get": {
    "operationId": "listRegionAncestors",
    "tags": [
     "regions"
    ],
    "summary": "全部上级,从省到直接上级",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "上级区划",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}/boundary": {
   "get": {
    "operationId": "getRegionBoundary",
    "tags": [
     "regions"
    ],
    "summary": "边界(GeoJSON);给出 level 时为该级全部下级的边界",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     },
     {
      "name": "level",
      "in": "query",
      "description": "缺省为本区划自身",
      "schema": {
       "$ref": "#/components/schemas/RegionLevel"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "边界",
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/BoundaryCollection"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/places": {
   "get": {
    "operationId": "searchPlaces",
    "tags": [
     "places"
    ],
    "summary": "按名称、拼音或首字母检索区划与地名",
    "parameters": [
     {
      "name": "q",
      "in": "query",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      }
     },
     {
      "name": "within",
      "in": "query",
      "description": "只在该区划内检索",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "limit",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 50,
       "default": 10
      }
     }
    ],
    "responses": {
     "200": {
      "description": "检索结果",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PlaceList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/households": {
   "get": {
    "operationId": "listHouseholds",
    "tags": [
     "households"
    ],
    "summary": "贫困户列表,按 id 排序,只含数据范围内的户",
    "parameters": [
     {
      "name": "region",
      "in": "query",
      "description": "区划编码",
      "含下级": null,
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "$ref": "#/components/parameters/asOf"
     },
     {
      "name": "status",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ExitStatus"
       }
      }
     },
     {
      "name": "householdType",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/HouseholdType"
       }
      }
     },
     {
      "name": "mainCause",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Cause"
       }
      }
     },
     {
      "$ref": "#/components/parameters/bbox"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     }
    ],
    "responses": {
     "200": {
      "description": "贫困户列表",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/households/{id}": {
   "get": {
    "operationId": "getHousehold",
    "tags": [
     "households"
    ],
    "summary": "贫困户档案:致贫原因、家庭成员、子女上学、享受政策、帮扶人员、历年状态",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "$ref": "#/components/parameters/asOf"
     }
    ],
    "responses": {
     "200": {
      "description": "档案",
      "headers": {
       "ETag": {
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Household"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/households/{id}/reveals": {
   "post": {
    "operationId": "createReveal",
    "tags": [
     "households"
    ],
    "summary": "查看被掩码的字段,须写明理由,记入审计",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RevealRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "明文字段",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Reveal"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/tiles/households": {
   "get": {
    "operationId": "getHouseholdTileJson",
    "tags": [
     "tiles"
    ],
    "summary": "户点瓦片的 TileJSON,含历年状态的年份次序",
    "responses": {
     "200": {
      "description": "TileJSON",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileJson"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/tiles/households/{z}/{x}/{y}.pbf": {
   "get": {
    "operationId": "getHouseholdTile",
    "tags": [
     "tiles"
    ],
    "summary": "户点矢量瓦片(MVT);空瓦片 204",
    "parameters": [
     {
      "name": "z",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 14
      }
     },
     {
      "name": "x",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     },
     {
      "name": "y",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     }
    ],
    "responses": {
     "200": {
      "description": "MVT",
      "content": {
       "application/vnd.mapbox-vector-tile": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "204": {
      "description": "空瓦片"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/indicators": {
   "get": {
    "operationId": "listIndicators",
    "tags": [
     "indicators"
    ],
    "summary": "指标定义:单位、分子、分母、来源",
    "responses": {
     "200": {
      "description": "指标",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IndicatorList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/statistics": {
   "get": {
    "operationId": "listCubes",
    "tags": [
     "statistics"
    ],
    "summary": "统计立方体目录",
    "responses": {
     "200": {
      "description": "目录",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CubeList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/statistics/{cube}/data": {
   "get": {
    "operationId": "queryStatistics",
    "tags": [
     "statistics"
    ],
    "summary": "统计数据(JSON-stat 2.0);比率连同分子分母一起给出",
    "parameters": [
     {
      "name": "cube",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/CubeId"
      }
     },
     {
      "name": "measure",
      "in": "query",
      "required": true,
      "explode": false,
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 16,
       "items": {
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9]{0,63}$"
       }
      }
     },
     {
      "name": "time",
      "in": "query",
      "description": "年份",
      "缺省为全部": null,
      "explode": false,
      "schema": {
       "type": "array",
       "maxItems": 64,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{4}$"
       }
      }
     },
     {
      "name": "region",
      "in": "query",
      "required": true,
      "explode": false,
      "description": "区划编码;`620523:children` 为直接下级,`620523:village` 为该级全部下级",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{2,12}(-[0-9]{2})?(:(children|prefecture|county|town|village))?$"
       }
      }
     },
     {
      "name": "householdType",
      "in": "query",
      "description": "`*` 为按类型分列;缺省为合计",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(\\*|[a-zA-Z]{1,32})$"
       }
      }
     }
    ],
    "responses": {
     "200": {
      "description": "数据集",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/StatDataset"
        }
       },
       "text/csv": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/layers": {
   "get": {
    "operationId": "listLayers",
    "tags": [
     "layers"
    ],
    "summary": "专题图层目录",
    "responses": {
     "200": {
      "description": "图层",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LayerList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/layers/{id}/classification": {
   "get": {
    "operationId": "getClassification",
    "tags": [
     "layers"
    ],
    "summary": "分级:由该上级的全部下级、全部年份的公开值算出,各年各角色一致",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[a-zA-Z][a-zA-Z0-9-]{0,63}$"
      }
     },
     {
      "name": "parent",
      "in": "query",
      "required": true,
      "description": "所示上级的区划编码",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "method",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/ClassMethod"
      }
     },
     {
      "name": "classes",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 2,
       "maximum": 9,
       "default": 5
      }
     }
    ],
    "responses": {
     "200": {
      "description": "分级",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Classification"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/me": {
   "get": {
    "operationId": "getMe",
    "tags": [
     "accounts"
    ],
    "summary": "当前用户的角色、数据范围与权限;匿名也可访问",
    "responses": {
     "200": {
      "description": "当前用户",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Me"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/auth/personas": {
   "get": {
    "operationId": "listPersonas",
    "tags": [
     "accounts"
    ],
    "summary": "开发登录可选的身份(仅参考服务器的开发方式)",
    "responses": {
     "200": {
      "description": "身份",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PersonaList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/auth/token": {
   "post": {
    "operationId": "createToken",
    "tags": [
     "accounts"
    ],
    "summary": "开发登录,换取令牌(仅参考服务器的开发方式)",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "令牌",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Token"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearer": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT"
   }
  },
  "parameters": {
   "regionCode": {
    "name": "code",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/RegionCodeInput"
    }
   },
   "householdId": {
    "name": "id",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/HouseholdId"
    }
   },
   "asOf": {
    "name": "as-of",
    "in": "query",
    "description": "截至该年年末;缺省为最近一年",
    "schema": {
     "type": "integer",
     "minimum": 1900,
     "maximum": 2100
    }
   },
   "limit": {
    "name": "limit",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 100
    }
   },
   "cursor": {
    "name": "cursor",
    "in": "query",
    "description": "上一页给出的游标",
    "schema": {
     "type": "string",
     "maxLength": 512
    }
   },
   "bbox": {
    "name": "bbox",
    "in": "query",
    "description": "西,南,东,北",
    "explode": false,
    "schema": {
     "type": "array",
     "minItems": 4,
     "maxItems": 6,
     "items": {
      "type": "number"
     }
    }
   }
  },
  "responses": {
   "Problem": {
    "description": "问题详情(RFC 9457)",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   }
  },
  "schemas": {
   "RegionCode": {
    "type": "string",
    "pattern": "^[0-9]{12}(-[0-9]{2})?$",
    "description": "12 位区划编码;村民小组为村编码加 -01"
   },
   "RegionCodeInput": {
    "type": "string",
    "pattern": "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}(-[0-9]{2})?)$",
    "description": "2、4、6、9 或 12 位编码"
   },
   "RegionLevel": {
    "type": "string",
    "enum": [
     "province",
     "prefecture",
     "county",
     "town",
     "village",
     "group"
    ]
   },
   "HouseholdId": {
    "type": "string",
    "pattern": "^[0-9]{6}-[A-Za-z0-9_-]{8,64}$",
    "description": "县编码加不透明编号"
   },
   "Position": {
    "type": "array",
    "prefixItems": [
     {
      "type": "number"
     },
     {
      "type": "number"
     }
    ],
    "items": {
     "type": "number"
    },
    "minItems": 2,
    "maxItems": 2,
    "description": "[经度, 纬度],CGCS2000"
   },
   "Bbox": {
    "type": "array",
    "items": {
     "type": "number"
    },
    "minItems": 4,
    "maxItems": 4,
    "description": "[西, 南, 东, 北]"
   },
   "HouseholdClass": {
    "type": "string",
    "enum": [
     "ordinary",
     "poor",
     "exited"
    ]
   },
   "HouseholdType": {
    "type": "string",
    "enum": [
     "general",
     "dibaoPoor",
     "dibao",
     "wubao"
    ]
   },
   "HouseholdTypeGroup": {
    "type": "string",
    "enum": [
     "general",
     "assisted"
    ]
   },
   "ExitStatus": {
    "type": "string",
    "enum": [
     "notExited",
     "preExit",
     "exited",
     "relapsed"
    ]
   },
   "Cause": {
    "type": "string",
    "enum": [
     "illness",
     "disability",
     "schooling",
     "disaster",
     "lackOfLand",
     "lackOfWater",
     "lackOfSkill",
     "lackOfLabour",
     "lackOfFunds",
     "poorTransport",
     "lackOfMotivation",
     "marriage",
     "funeral",
     "other"
    ]
   },
   "CauseGroup": {
    "type": "string",
    "enum": [
     "health",
     "education",
     "disaster",
     "resource",
     "capability",
     "condition",
     "family",
     "other"
    ]
   },
   "CubeId": {
    "type": "string",
    "enum": [
     "poverty",
     "people",
     "economy",
     "housing",
     "activities",
     "published"
    ]
   },
   "ClassMethod": {
    "type": "string",
    "enum": [
     "policy",
     "quantile",
     "equal",
     "natural"
    ]
   },
   "Role": {
    "type": "string",
    "enum": [
     "anonymous",
     "householder",
     "donor",
     "cadre",
     "village",
     "town",
     "assignedTown",
     "county",
     "prefecture",
     "administrator",
     "auditor"
    ]
   },
   "Link": {
    "type": "object",
    "required": [
     "href",
     "rel"
    ],
    "properties": {
     "href": {
      "type": "string"
     },
     "rel": {
      "type": "string"
     },
     "type": {
      "type": "string"
     },
     "title": {
      "type": "string"
     }
    }
   },
   "LandingPage": {
    "type": "object",
    "required": [
     "title",
     "description",
     "links"
    ],
    "properties": {
     "title": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    }
   },
   "Conformance": {
    "type": "object",
    "required": [
     "conformsTo",
     "capabilities"
    ],
    "properties": {
     "conformsTo": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "capabilities": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "core",
        "stats",
        "tiles",
        "cql2",
        "crud",
        "qr",
        "uploads",
        "admin"
       ]
      }
     }
    }
   },
   "Health": {
    "type": "object",
    "required": [
     "status",
     "version"
    ],
    "properties": {
     "status": {
      "type": "string",
      "enum": [
       "ok"
      ]
     },
     "version": {
      "type": "string"
     }
    }
   },
   "Problem": {
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "code",
     "requestId"
    ],
    "properties": {
     "type": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "detail": {
      "type": "string"
     },
     "instance": {
      "type": "string"
     },
     "code": {
      "type": "string"
     },
     "requestId": {
      "type": "string"
     },
     "errors": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "message"
       ],
       "properties": {
        "pointer": {
         "type": "string"
        },
        "parameter": {
         "type": "string"
        },
        "message": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "ProblemType": {
    "type": "object",
    "required": [
     "code",
     "status",
     "title",
     "remedy"
    ],
    "properties": {
     "code": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "title": {
      "type": "string"
     },
     "remedy": {
      "type": "string"
     }
    }
   },
   "Origin": {
    "type": "object",
    "description": "数据的来历;synthetic 为真时界面须标「示意数据」",
    "required": [
     "synthetic",
     "source"
    ],
    "properties": {
     "synthetic": {
      "type": "boolean"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "Region": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "code",
       "name",
       "shortName",
       "level",
       "parent",
       "center",
       "bbox",
       "areaKm2",
       "childLevel",
       "childCount"
      ],
      "properties": {
       "code": {
        "$ref": "#/components/schemas/RegionCode"
       },
       "name": {
        "type": "string"
       },
       "shortName": {
        "type": "string"
       },
       "level": {
        "$ref": "#/components/schemas/RegionLevel"
       },
       "parent": {
        "oneOf": [
         {
          "$ref": "#/components/schemas/RegionCode"
         },
         {
          "type": "null"
         }
        ]
       },
       "center": {
        "oneOf": [
         {
          "$ref": "#/components/schemas/Position"
         },
         {
          "type": "null"
         }
        ]
       },
       "bbox": {
        "oneOf": [
         {
          "$ref": "#/components/schemas/Bbox"
         },
         {
          "type": "null"
         }
        ]
       },
       "areaKm2": {
        "type": [
         "number",
         "null"
        ]
       },
       "childLevel": {
        "oneOf": [
         {
          "$ref": "#/components/schemas/RegionLevel"
         },
         {
          "type": "null"
         }
        ]
       },
       "childCount": {
        "type": "integer",
        "minimum": 0
       }
      }
     }
    ]
   },
   "RegionList": {
    "type": "object",
    "required": [
     "items",
     "numberReturned",
     "numberMatched",
     "links"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Region"
      }
     },
     "numberReturned": {
      "type": "integer"
     },
     "numberMatched": {
      "type": "integer"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    }
   },
   "BoundaryProperties": {
    "type": "object",
    "required": [
     "code",
     "name",
     "shortName",
     "level",
     "parent",
     "center"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "name": {
      "type": "string"
     },
     "shortName": {
      "type": "string"
     },
     "level": {
      "$ref": "#/components/schemas/RegionLevel"
     },
     "parent": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/RegionCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "center": {
      "$ref": "#/components/schemas/Position"
     }
    }
   },
   "BoundaryGeometry": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "type",
       "coordinates"
      ],
      "properties": {
       "type": {
        "const": "Polygon"
       },
       "coordinates": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": "array",
          "items": {
           "type": "number"
          }
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "coordinates"
      ],
      "properties": {
       "type": {
        "const": "MultiPolygon"
       },
       "coordinates": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": "array",
          "items": {
           "type": "array",
           "items": {
            "type": "number"
           }
          }
         }
        }
       }
      }
     }
    ]
   },
   "BoundaryFeature": {
    "type": "object",
    "required": [
     "type",
     "id",
     "properties",
     "geometry"
    ],
    "properties": {
     "type": {
      "const": "Feature"
     },
     "id": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "properties": {
      "$ref": "#/components/schemas/BoundaryProperties"
     },
     "geometry": {
      "$ref": "#/components/schemas/BoundaryGeometry"
     }
    }
   },
   "BoundaryCollection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "type",
       "features",
       "mapApprovalNumber"
      ],
      "properties": {
       "type": {
        "const": "FeatureCollection"
       },
       "features": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/BoundaryFeature"
        }
       },
       "mapApprovalNumber": {
        "type": [
         "string",
         "null"
        ],
        "description": "审图号"
       }
      }
     }
    ]
   },
   "Place": {
    "type": "object",
    "required": [
     "code",
     "name",
     "level",
     "path",
     "center",
     "bbox"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "name": {
      "type": "string"
     },
     "level": {
      "$ref": "#/components/schemas/RegionLevel"
     },
     "path": {
      "type": "string",
      "description": "上级名称",
      "用「 › 」相连": null
     },
     "center": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/Position"
       },
       {
        "type": "null"
       }
      ]
     },
     "bbox": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/Bbox"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "PlaceList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Place"
      }
     }
    }
   },
   "Masked": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "被掩码的字段名;类型与键不因掩码而变"
   },
   "HouseholdSummary": {
    "type": "object",
    "required": [
     "id",
     "region",
     "regionName",
     "groupNo",
     "headName",
     "householdClass",
     "householdType",
     "householdTypeGroup",
     "mainCause",
     "causeGroup",
     "otherCauses",
     "memberCount",
     "status",
     "asOf",
     "netIncomePerCapita",
     "point",
     "address",
     "phone",
     "_masked"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/HouseholdId"
     },
     "region": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "regionName": {
      "type": "string"
     },
     "groupNo": {
      "type": [
       "string",
       "null"
      ]
     },
     "headName": {
      "type": "string"
     },
     "householdClass": {
      "$ref": "#/components/schemas/HouseholdClass"
     },
     "householdType": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/HouseholdType"
       },
       {
        "type": "null"
       }
      ]
     },
     "householdTypeGroup": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/HouseholdTypeGroup"
       },
       {
        "type": "null"
       }
      ]
     },
     "mainCause": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/Cause"
       },
       {
        "type": "null"
       }
      ]
     },
     "causeGroup": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/CauseGroup"
       },
       {
        "type": "null"
       }
      ]
     },
     "otherCauses": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Cause"
      }
     },
     "memberCount": {
      "type": "integer",
      "minimum": 0
     },
     "status": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ExitStatus"
       },
       {
        "type": "null"
       }
      ],
      "description": "截至 asOf 年末;不在册为 null"
     },
     "asOf": {
      "type": "integer",
      "description": "年"
     },
     "netIncomePerCapita": {
      "type": [
       "number",
       "null"
      ],
      "description": "人均纯收入",
      "元": null
     },
     "point": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/Position"
       },
       {
        "type": "null"
       }
      ]
     },
     "address": {
      "type": [
       "string",
       "null"
      ]
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    }
   },
   "HouseholdList": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "items",
       "numberReturned",
       "numberMatched",
       "links"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdSummary"
        }
       },
       "numberReturned": {
        "type": "integer"
       },
       "numberMatched": {
        "type": "integer"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ]
   },
   "Member": {
    "type": "object",
    "required": [
     "id",
     "name",
     "relation",
     "sex",
     "birthYear",
     "birthDate",
     "idNumber",
     "ethnicGroup",
     "education",
     "studentStatus",
     "health",
     "labourSkill",
     "workPlace",
     "workMonths",
     "phone",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "relation": {
      "type": "string",
      "description": "与户主关系",
      "见编码表 relation": null
     },
     "sex": {
      "type": "string",
      "enum": [
       "unknown",
       "male",
       "female",
       "unspecified"
      ]
     },
     "birthYear": {
      "type": [
       "integer",
       "null"
      ]
     },
     "birthDate": {
      "type": [
       "string",
       "null"
      ],
      "description": "YYYY-MM-DD;掩码时为 null"
     },
     "idNumber": {
      "type": [
       "string",
       "null"
      ]
     },
     "ethnicGroup": {
      "type": [
       "string",
       "null"
      ]
     },
     "education": {
      "type": [
       "string",
       "null"
      ],
      "description": "与 studentStatus 恰填其一"
     },
     "studentStatus": {
      "type": [
       "string",
       "null"
      ]
     },
     "health": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "labourSkill": {
      "type": [
       "string",
       "null"
      ]
     },
     "workPlace": {
      "type": [
       "string",
       "null"
      ]
     },
     "workMonths": {
      "type": [
       "integer",
       "null"
      ]
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    }
   },
   "Measure": {
    "type": "object",
    "required": [
     "id",
     "category",
     "batch",
     "year",
     "unit",
     "content",
     "amountYuan"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "category": {
      "type": "string",
      "description": "见编码表 measureCategory"
     },
     "batch": {
      "type": [
       "string",
       "null"
      ],
      "description": "五个一批的类别"
     },
     "year": {
      "type": "integer"
     },
     "unit": {
      "type": [
       "string",
       "null"
      ],
      "description": "帮扶单位"
     },
     "content": {
      "type": "string"
     },
     "amountYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "元"
     }
    }
   },
   "Helper": {
    "type": "object",
    "required": [
     "id",
     "kind",
     "name",
     "unit",
     "post",
     "phone",
     "from",
     "to",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "kind": {
      "type": "string",
      "enum": [
       "cadre",
       "social"
      ]
     },
     "name": {
      "type": "string"
     },
     "unit": {
      "type": [
       "string",
       "null"
      ]
     },
     "post": {
      "type": [
       "string",
       "null"
      ]
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "from": {
      "type": [
       "string",
       "null"
      ]
     },
     "to": {
      "type": [
       "string",
       "null"
      ]
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    }
   },
   "HouseholdYear": {
    "type": "object",
    "required": [
     "year",
     "status",
     "householdType",
     "memberCount",
     "netIncomePerCapita"
    ],
    "properties": {
     "year": {
      "type": "integer"
     },
     "status": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ExitStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "householdType": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/HouseholdType"
       },
       {
        "type": "null"
       }
      ]
     },
     "memberCount": {
      "type": "integer"
     },
     "netIncomePerCapita": {
      "type": [
       "number",
       "null"
      ]
     }
    }
   },
   "Household": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "$ref": "#/components/schemas/HouseholdSummary"
     },
     {
      "type": "object",
      "required": [
       "identificationStandard",
       "bankAccount",
       "firstIdentifiedYear",
       "exitYear",
       "relapseYear",
       "farmlandMu",
       "woodlandMu",
       "housingAreaM2",
       "houseStructure",
       "dangerHouseLevel",
       "drinkingWater",
       "roadType",
       "minorCount",
       "members",
       "measures",
       "helpers",
       "history",
       "revealable"
      ],
      "properties": {
       "identificationStandard": {
        "type": [
         "string",
         "null"
        ]
       },
       "bankAccount": {
        "type": [
         "string",
         "null"
        ]
       },
       "firstIdentifiedYear": {
        "type": [
         "integer",
         "null"
        ]
       },
       "exitYear": {
        "type": [
         "integer",
         "null"
        ]
       },
       "relapseYear": {
        "type": [
         "integer",
         "null"
        ]
       },
       "farmlandMu": {
        "type": [
         "number",
         "null"
        ]
       },
       "woodlandMu": {
        "type": [
         "number",
         "null"
        ]
       },
       "housingAreaM2": {
        "type": [
         "number",
         "null"
        ]
       },
       "houseStructure": {
        "type": [
         "string",
         "null"
        ]
       },
       "dangerHouseLevel": {
        "type": [
         "string",
         "null"
        ]
       },
       "drinkingWater": {
        "type": [
         "string",
         "null"
        ]
       },
       "roadType": {
        "type": [
         "string",
         "null"
        ]
       },
       "minorCount": {
        "type": "integer",
        "description": "不满 14 周岁的人数"
       },
       "members": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Member"
        }
       },
       "measures": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Measure"
        }
       },
       "helpers": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Helper"
        }
       },
       "history": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdYear"
        }
       },
       "revealable": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/RevealField"
        },
        "description": "当前角色写明理由后可看的字段"
       }
      }
     }
    ]
   },
   "RevealField": {
    "type": "string",
    "enum": [
     "idNumber",
     "phone",
     "bankAccount"
    ]
   },
   "RevealRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fields",
     "reason"
    ],
    "properties": {
     "fields": {
      "type": "array",
      "minItems": 1,
      "maxItems": 3,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/RevealField"
      }
     },
     "reason": {
      "type": "string",
      "minLength": 4,
      "maxLength": 200
     }
    }
   },
   "Reveal": {
    "type": "object",
    "required": [
     "id",
     "at",
     "household",
     "fields",
     "phone",
     "bankAccount",
     "members"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "审计记录编号"
     },
     "at": {
      "type": "string"
     },
     "household": {
      "$ref": "#/components/schemas/HouseholdId"
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RevealField"
      }
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "bankAccount": {
      "type": [
       "string",
       "null"
      ]
     },
     "members": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "idNumber",
        "birthDate",
        "phone"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "idNumber": {
         "type": [
          "string",
          "null"
         ]
        },
        "birthDate": {
         "type": [
          "string",
          "null"
         ]
        },
        "phone": {
         "type": [
          "string",
          "null"
         ]
        }
       }
      }
     }
    }
   },
   "TileJson": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "tilejson",
       "tiles",
       "minzoom",
       "maxzoom",
       "bounds",
       "vector_layers",
       "statusYears"
      ],
      "properties": {
       "tilejson": {
        "type": "string"
       },
       "tiles": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "minzoom": {
        "type": "integer"
       },
       "maxzoom": {
        "type": "integer"
       },
       "bounds": {
        "type": "array",
        "items": {
         "type": "number"
        }
       },
       "vector_layers": {
        "type": "array",
        "items": {
         "type": "object"
        }
       },
       "statusYears": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "description": "属性 s 中每个字符对应的年份"
       }
      }
     }
    ]
   },
   "Indicator": {
    "type": "object",
    "required": [
     "id",
     "title",
     "unit",
     "kind",
     "decimals",
     "cube",
     "numerator",
     "denominator",
     "denominatorTitle",
     "perHundred",
     "lowerIsBetter",
     "ramp",
     "policyBreaks",
     "source"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "titleEn": {
      "type": "string"
     },
     "unit": {
      "type": "string",
      "description": "户、人、%、元、亩、平方公里"
     },
     "kind": {
      "type": "string",
      "enum": [
       "count",
       "ratio",
       "amount"
      ]
     },
     "decimals": {
      "type": "integer"
     },
     "cube": {
      "$ref": "#/components/schemas/CubeId"
     },
     "numerator": {
      "type": [
       "string",
       "null"
      ]
     },
     "denominator": {
      "type": [
       "string",
       "null"
      ]
     },
     "denominatorTitle": {
      "type": [
       "string",
       "null"
      ]
     },
     "perHundred": {
      "type": "boolean",
      "description": "真为百分数"
     },
     "lowerIsBetter": {
      "type": "boolean"
     },
     "ramp": {
      "type": "string",
      "enum": [
       "incidence",
       "neutral",
       "change"
      ]
     },
     "policyBreaks": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "number"
      },
      "description": "上端闭合的政策分界"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "IndicatorList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Indicator"
      }
     }
    }
   },
   "Cube": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "measures",
       "dimensions",
       "years"
      ],
      "properties": {
       "id": {
        "$ref": "#/components/schemas/CubeId"
       },
       "title": {
        "type": "string"
       },
       "measures": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "dimensions": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "years": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    ]
   },
   "CubeList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Cube"
      }
     }
    }
   },
   "StatDimension": {
    "type": "object",
    "required": [
     "label",
     "category"
    ],
    "properties": {
     "label": {
      "type": "string"
     },
     "category": {
      "type": "object",
      "required": [
       "index",
       "label"
      ],
      "properties": {
       "index": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "label": {
        "type": "object",
        "additionalProperties": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "StatMeasure": {
    "type": "object",
    "required": [
     "unit",
     "decimals",
     "kind",
     "numerator",
     "denominator",
     "denominatorTitle"
    ],
    "properties": {
     "unit": {
      "type": "string"
     },
     "decimals": {
      "type": "integer"
     },
     "kind": {
      "type": "string",
      "enum": [
       "count",
       "ratio",
       "amount"
      ]
     },
     "numerator": {
      "type": [
       "string",
       "null"
      ]
     },
     "denominator": {
      "type": [
       "string",
       "null"
      ]
     },
     "denominatorTitle": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "StatDataset": {
    "type": "object",
    "description": "JSON-stat 2.0;缺测、抑制的格为 null,原因在 status",
    "required": [
     "version",
     "class",
     "label",
     "source",
     "id",
     "size",
     "role",
     "dimension",
     "value",
     "extension"
    ],
    "properties": {
     "version": {
      "const": "2.0"
     },
     "class": {
      "const": "dataset"
     },
     "label": {
      "type": "string"
     },
     "source": {
      "type": "string"
     },
     "updated": {
      "type": "string"
     },
     "id": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "size": {
      "type": "array",
      "items": {
       "type": "integer"
      }
     },
     "role": {
      "type": "object",
      "properties": {
       "time": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "geo": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "metric": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     },
     "dimension": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/components/schemas/StatDimension"
      }
     },
     "value": {
      "type": "array",
      "items": {
       "type": [
        "number",
        "null"
       ]
      }
     },
     "status": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "enum": [
        "suppressed",
        "missing"
       ]
      }
     },
     "extension": {
      "type": "object",
      "required": [
       "cube",
       "synthetic",
       "measures"
      ],
      "properties": {
       "cube": {
        "$ref": "#/components/schemas/CubeId"
       },
       "synthetic": {
        "type": "boolean"
       },
       "measures": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/StatMeasure"
        }
       }
      }
     }
    }
   },
   "Layer": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "kind",
       "indicator",
       "levels",
       "years"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "kind": {
        "type": "string",
        "enum": [
         "choropleth",
         "points"
        ]
       },
       "indicator": {
        "type": [
         "string",
         "null"
        ]
       },
       "levels": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/RegionLevel"
        }
       },
       "years": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    ]
   },
   "LayerList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Layer"
      }
     }
    }
   },
   "Classification": {
    "type": "object",
    "required": [
     "layer",
     "indicator",
     "parent",
     "method",
     "breaks",
     "closed",
     "valueCount",
     "years"
    ],
    "properties": {
     "layer": {
      "type": "string"
     },
     "indicator": {
      "type": "string"
     },
     "parent": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "method": {
      "$ref": "#/components/schemas/ClassMethod"
     },
     "breaks": {
      "type": "array",
      "items": {
       "type": "number"
      },
      "description": "内部分界",
      "升序": null,
      "上端闭合;n 个分界分 n+1 级": null
     },
     "closed": {
      "const": "upper"
     },
     "valueCount": {
      "type": "integer"
     },
     "years": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "Me": {
    "type": "object",
    "required": [
     "role",
     "regions",
     "displayName",
     "permissions"
    ],
    "properties": {
     "role": {
      "$ref": "#/components/schemas/Role"
     },
     "regions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      }
     },
     "displayName": {
      "type": "string"
     },
     "permissions": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "households:read",
        "households:reveal"
       ]
      }
     }
    }
   },
   "Persona": {
    "type": "object",
    "required": [
     "id",
     "title",
     "role",
     "regions"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "role": {
      "$ref": "#/components/schemas/Role"
     },
     "regions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      }
     }
    }
   },
   "PersonaList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Persona"
      }
     }
    }
   },
   "TokenRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "persona"
    ],
    "properties": {
     "persona": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     }
    }
   },
   "Token": {
    "type": "object",
    "required": [
     "accessToken",
     "tokenType",
     "expiresInSeconds",
     "me"
    ],
    "properties": {
     "accessToken": {
      "type": "string"
     },
     "tokenType": {
      "const": "Bearer"
     },
     "expiresInSeconds": {
      "type": "integer"
     },
     "me": {
      "$ref": "#/components/schemas/Me"
     }
    }
   }
  }
 }
};

export const openApi30: Record<string, unknown> = {
 "openapi": "3.0.3",
 "info": {
  "title": "OneMap 后端契约",
  "version": "0.1.0",
  "description": "一个县的后端按本契约实现接口后,OneMap 的全部组件、SDK 与一致性检查即可直接使用。 编码 12 位;比率为百分数;金额为元;面积注明单位;坐标为 CGCS2000 经纬度 `[经度, 纬度]`。",
  "license": {
   "name": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/onemap/v1",
   "description": "相对门户的默认地址"
  }
 ],
 "security": [
  {
   "bearer": []
  },
  {}
 ],
 "tags": [
  {
   "name": "discovery",
   "description": "契约与能力的发现"
  },
  {
   "name": "regions",
   "description": "行政区划与边界"
  },
  {
   "name": "places",
   "description": "地名检索"
  },
  {
   "name": "households",
   "description": "贫困户档案",
   "按角色掩码": null
  },
  {
   "name": "tiles",
   "description": "户点矢量瓦片"
  },
  {
   "name": "indicators",
   "description": "指标定义"
  },
  {
   "name": "statistics",
   "description": "统计立方体"
  },
  {
   "name": "layers",
   "description": "专题图层目录与分级"
  },
  {
   "name": "accounts",
   "description": "当前用户与开发登录"
  }
 ],
 "paths": {
  "/": {
   "get": {
    "operationId": "getLandingPage",
    "tags": [
     "discovery"
    ],
    "summary": "首页,列出契约、能力与各资源的链接",
    "responses": {
     "200": {
      "description": "首页",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LandingPage"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/conformance": {
   "get": {
    "operationId": "getConformance",
    "tags": [
     "discovery"
    ],
    "summary": "后端实现的一致性类与能力类",
    "responses": {
     "200": {
      "description": "一致性声明",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Conformance"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/api": {
   "get": {
    "operationId": "getApi",
    "tags": [
     "discovery"
    ],
    "summary": "本契约的 OpenAPI 3.0 文本",
    "responses": {
     "200": {
      "description": "OpenAPI 3.0",
      "content": {
       "application/vnd.oai.openapi+json;version=3.0": {
        "schema": {
         "type": "object"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/api/3.1": {
   "get": {
    "operationId": "getApi31",
    "tags": [
     "discovery"
    ],
    "summary": "本契约的 OpenAPI 3.1 文本",
    "responses": {
     "200": {
      "description": "OpenAPI 3.1",
      "content": {
       "application/vnd.oai.openapi+json;version=3.1": {
        "schema": {
         "type": "object"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/healthz": {
   "get": {
    "operationId": "getHealth",
    "tags": [
     "discovery"
    ],
    "summary": "健康检查",
    "responses": {
     "200": {
      "description": "正常",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/problems/{code}": {
   "get": {
    "operationId": "getProblem",
    "tags": [
     "discovery"
    ],
    "summary": "错误码的含义与处理办法",
    "parameters": [
     {
      "name": "code",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[a-z][a-z0-9-]{1,63}$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "错误码说明",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemType"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions": {
   "get": {
    "operationId": "listRegions",
    "tags": [
     "regions"
    ],
    "summary": "区划列表,可按上级、级别与名称(含拼音)筛选",
    "parameters": [
     {
      "name": "parent",
      "in": "query",
      "description": "上级区划编码",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "level",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/RegionLevel"
      }
     },
     {
      "name": "q",
      "in": "query",
      "description": "名称、拼音或首字母",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      }
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     }
    ],
    "responses": {
     "200": {
      "description": "区划列表",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}": {
   "get": {
    "operationId": "getRegion",
    "tags": [
     "regions"
    ],
    "summary": "一个区划",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "区划",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Region"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}/children": {
   "get": {
    "operationId": "listRegionChildren",
    "tags": [
     "regions"
    ],
    "summary": "直接下级,按编码排序",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "下级区划",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}/ancestors": {
   "get": {
    "operationId": "listRegionAncestors",
    "tags": [
     "regions"
    ],
    "summary": "全部上级,从省到直接上级",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "上级区划",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/regions/{code}/boundary": {
   "get": {
    "operationId": "getRegionBoundary",
    "tags": [
     "regions"
    ],
    "summary": "边界(GeoJSON);给出 level 时为该级全部下级的边界",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     },
     {
      "name": "level",
      "in": "query",
      "description": "缺省为本区划自身",
      "schema": {
       "$ref": "#/components/schemas/RegionLevel"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "边界",
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/BoundaryCollection"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/places": {
   "get": {
    "operationId": "searchPlaces",
    "tags": [
     "places"
    ],
    "summary": "按名称、拼音或首字母检索区划与地名",
    "parameters": [
     {
      "name": "q",
      "in": "query",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      }
     },
     {
      "name": "within",
      "in": "query",
      "description": "只在该区划内检索",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "limit",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 50,
       "default": 10
      }
     }
    ],
    "responses": {
     "200": {
      "description": "检索结果",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PlaceList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/households": {
   "get": {
    "operationId": "listHouseholds",
    "tags": [
     "households"
    ],
    "summary": "贫困户列表,按 id 排序,只含数据范围内的户",
    "parameters": [
     {
      "name": "region",
      "in": "query",
      "description": "区划编码",
      "含下级": null,
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "$ref": "#/components/parameters/asOf"
     },
     {
      "name": "status",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ExitStatus"
       }
      }
     },
     {
      "name": "householdType",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/HouseholdType"
       }
      }
     },
     {
      "name": "mainCause",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/Cause"
       }
      }
     },
     {
      "$ref": "#/components/parameters/bbox"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     }
    ],
    "responses": {
     "200": {
      "description": "贫困户列表",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/households/{id}": {
   "get": {
    "operationId": "getHousehold",
    "tags": [
     "households"
    ],
    "summary": "贫困户档案:致贫原因、家庭成员、子女上学、享受政策、帮扶人员、历年状态",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "$ref": "#/components/parameters/asOf"
     }
    ],
    "responses": {
     "200": {
      "description": "档案",
      "headers": {
       "ETag": {
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Household"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/households/{id}/reveals": {
   "post": {
    "operationId": "createReveal",
    "tags": [
     "households"
    ],
    "summary": "查看被掩码的字段,须写明理由,记入审计",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RevealRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "明文字段",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Reveal"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/tiles/households": {
   "get": {
    "operationId": "getHouseholdTileJson",
    "tags": [
     "tiles"
    ],
    "summary": "户点瓦片的 TileJSON,含历年状态的年份次序",
    "responses": {
     "200": {
      "description": "TileJSON",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileJson"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/tiles/households/{z}/{x}/{y}.pbf": {
   "get": {
    "operationId": "getHouseholdTile",
    "tags": [
     "tiles"
    ],
    "summary": "户点矢量瓦片(MVT);空瓦片 204",
    "parameters": [
     {
      "name": "z",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 14
      }
     },
     {
      "name": "x",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     },
     {
      "name": "y",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     }
    ],
    "responses": {
     "200": {
      "description": "MVT",
      "content": {
       "application/vnd.mapbox-vector-tile": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "204": {
      "description": "空瓦片"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/indicators": {
   "get": {
    "operationId": "listIndicators",
    "tags": [
     "indicators"
    ],
    "summary": "指标定义:单位、分子、分母、来源",
    "responses": {
     "200": {
      "description": "指标",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IndicatorList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/statistics": {
   "get": {
    "operationId": "listCubes",
    "tags": [
     "statistics"
    ],
    "summary": "统计立方体目录",
    "responses": {
     "200": {
      "description": "目录",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CubeList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/statistics/{cube}/data": {
   "get": {
    "operationId": "queryStatistics",
    "tags": [
     "statistics"
    ],
    "summary": "统计数据(JSON-stat 2.0);比率连同分子分母一起给出",
    "parameters": [
     {
      "name": "cube",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/CubeId"
      }
     },
     {
      "name": "measure",
      "in": "query",
      "required": true,
      "explode": false,
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 16,
       "items": {
        "type": "string",
        "pattern": "^[a-zA-Z][a-zA-Z0-9]{0,63}$"
       }
      }
     },
     {
      "name": "time",
      "in": "query",
      "description": "年份",
      "缺省为全部": null,
      "explode": false,
      "schema": {
       "type": "array",
       "maxItems": 64,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{4}$"
       }
      }
     },
     {
      "name": "region",
      "in": "query",
      "required": true,
      "explode": false,
      "description": "区划编码;`620523:children` 为直接下级,`620523:village` 为该级全部下级",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{2,12}(-[0-9]{2})?(:(children|prefecture|county|town|village))?$"
       }
      }
     },
     {
      "name": "householdType",
      "in": "query",
      "description": "`*` 为按类型分列;缺省为合计",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(\\*|[a-zA-Z]{1,32})$"
       }
      }
     }
    ],
    "responses": {
     "200": {
      "description": "数据集",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/StatDataset"
        }
       },
       "text/csv": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/layers": {
   "get": {
    "operationId": "listLayers",
    "tags": [
     "layers"
    ],
    "summary": "专题图层目录",
    "responses": {
     "200": {
      "description": "图层",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LayerList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/layers/{id}/classification": {
   "get": {
    "operationId": "getClassification",
    "tags": [
     "layers"
    ],
    "summary": "分级:由该上级的全部下级、全部年份的公开值算出,各年各角色一致",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[a-zA-Z][a-zA-Z0-9-]{0,63}$"
      }
     },
     {
      "name": "parent",
      "in": "query",
      "required": true,
      "description": "所示上级的区划编码",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "method",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/ClassMethod"
      }
     },
     {
      "name": "classes",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 2,
       "maximum": 9,
       "default": 5
      }
     }
    ],
    "responses": {
     "200": {
      "description": "分级",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Classification"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/me": {
   "get": {
    "operationId": "getMe",
    "tags": [
     "accounts"
    ],
    "summary": "当前用户的角色、数据范围与权限;匿名也可访问",
    "responses": {
     "200": {
      "description": "当前用户",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Me"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/auth/personas": {
   "get": {
    "operationId": "listPersonas",
    "tags": [
     "accounts"
    ],
    "summary": "开发登录可选的身份(仅参考服务器的开发方式)",
    "responses": {
     "200": {
      "description": "身份",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PersonaList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/auth/token": {
   "post": {
    "operationId": "createToken",
    "tags": [
     "accounts"
    ],
    "summary": "开发登录,换取令牌(仅参考服务器的开发方式)",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "令牌",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Token"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearer": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT"
   }
  },
  "parameters": {
   "regionCode": {
    "name": "code",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/RegionCodeInput"
    }
   },
   "householdId": {
    "name": "id",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/HouseholdId"
    }
   },
   "asOf": {
    "name": "as-of",
    "in": "query",
    "description": "截至该年年末;缺省为最近一年",
    "schema": {
     "type": "integer",
     "minimum": 1900,
     "maximum": 2100
    }
   },
   "limit": {
    "name": "limit",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 100
    }
   },
   "cursor": {
    "name": "cursor",
    "in": "query",
    "description": "上一页给出的游标",
    "schema": {
     "type": "string",
     "maxLength": 512
    }
   },
   "bbox": {
    "name": "bbox",
    "in": "query",
    "description": "西,南,东,北",
    "explode": false,
    "schema": {
     "type": "array",
     "minItems": 4,
     "maxItems": 6,
     "items": {
      "type": "number"
     }
    }
   }
  },
  "responses": {
   "Problem": {
    "description": "问题详情(RFC 9457)",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   }
  },
  "schemas": {
   "RegionCode": {
    "type": "string",
    "pattern": "^[0-9]{12}(-[0-9]{2})?$",
    "description": "12 位区划编码;村民小组为村编码加 -01"
   },
   "RegionCodeInput": {
    "type": "string",
    "pattern": "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}(-[0-9]{2})?)$",
    "description": "2、4、6、9 或 12 位编码"
   },
   "RegionLevel": {
    "type": "string",
    "enum": [
     "province",
     "prefecture",
     "county",
     "town",
     "village",
     "group"
    ]
   },
   "HouseholdId": {
    "type": "string",
    "pattern": "^[0-9]{6}-[A-Za-z0-9_-]{8,64}$",
    "description": "县编码加不透明编号"
   },
   "Position": {
    "type": "array",
    "items": {
     "type": "number"
    },
    "minItems": 2,
    "maxItems": 2,
    "description": "[经度, 纬度],CGCS2000"
   },
   "Bbox": {
    "type": "array",
    "items": {
     "type": "number"
    },
    "minItems": 4,
    "maxItems": 4,
    "description": "[西, 南, 东, 北]"
   },
   "HouseholdClass": {
    "type": "string",
    "enum": [
     "ordinary",
     "poor",
     "exited"
    ]
   },
   "HouseholdType": {
    "type": "string",
    "enum": [
     "general",
     "dibaoPoor",
     "dibao",
     "wubao"
    ]
   },
   "HouseholdTypeGroup": {
    "type": "string",
    "enum": [
     "general",
     "assisted"
    ]
   },
   "ExitStatus": {
    "type": "string",
    "enum": [
     "notExited",
     "preExit",
     "exited",
     "relapsed"
    ]
   },
   "Cause": {
    "type": "string",
    "enum": [
     "illness",
     "disability",
     "schooling",
     "disaster",
     "lackOfLand",
     "lackOfWater",
     "lackOfSkill",
     "lackOfLabour",
     "lackOfFunds",
     "poorTransport",
     "lackOfMotivation",
     "marriage",
     "funeral",
     "other"
    ]
   },
   "CauseGroup": {
    "type": "string",
    "enum": [
     "health",
     "education",
     "disaster",
     "resource",
     "capability",
     "condition",
     "family",
     "other"
    ]
   },
   "CubeId": {
    "type": "string",
    "enum": [
     "poverty",
     "people",
     "economy",
     "housing",
     "activities",
     "published"
    ]
   },
   "ClassMethod": {
    "type": "string",
    "enum": [
     "policy",
     "quantile",
     "equal",
     "natural"
    ]
   },
   "Role": {
    "type": "string",
    "enum": [
     "anonymous",
     "householder",
     "donor",
     "cadre",
     "village",
     "town",
     "assignedTown",
     "county",
     "prefecture",
     "administrator",
     "auditor"
    ]
   },
   "Link": {
    "type": "object",
    "required": [
     "href",
     "rel"
    ],
    "properties": {
     "href": {
      "type": "string"
     },
     "rel": {
      "type": "string"
     },
     "type": {
      "type": "string"
     },
     "title": {
      "type": "string"
     }
    }
   },
   "LandingPage": {
    "type": "object",
    "required": [
     "title",
     "description",
     "links"
    ],
    "properties": {
     "title": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    }
   },
   "Conformance": {
    "type": "object",
    "required": [
     "conformsTo",
     "capabilities"
    ],
    "properties": {
     "conformsTo": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "capabilities": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "core",
        "stats",
        "tiles",
        "cql2",
        "crud",
        "qr",
        "uploads",
        "admin"
       ]
      }
     }
    }
   },
   "Health": {
    "type": "object",
    "required": [
     "status",
     "version"
    ],
    "properties": {
     "status": {
      "type": "string",
      "enum": [
       "ok"
      ]
     },
     "version": {
      "type": "string"
     }
    }
   },
   "Problem": {
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "code",
     "requestId"
    ],
    "properties": {
     "type": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "detail": {
      "type": "string"
     },
     "instance": {
      "type": "string"
     },
     "code": {
      "type": "string"
     },
     "requestId": {
      "type": "string"
     },
     "errors": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "message"
       ],
       "properties": {
        "pointer": {
         "type": "string"
        },
        "parameter": {
         "type": "string"
        },
        "message": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "ProblemType": {
    "type": "object",
    "required": [
     "code",
     "status",
     "title",
     "remedy"
    ],
    "properties": {
     "code": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "title": {
      "type": "string"
     },
     "remedy": {
      "type": "string"
     }
    }
   },
   "Origin": {
    "type": "object",
    "description": "数据的来历;synthetic 为真时界面须标「示意数据」",
    "required": [
     "synthetic",
     "source"
    ],
    "properties": {
     "synthetic": {
      "type": "boolean"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "Region": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "code",
       "name",
       "shortName",
       "level",
       "parent",
       "center",
       "bbox",
       "areaKm2",
       "childLevel",
       "childCount"
      ],
      "properties": {
       "code": {
        "$ref": "#/components/schemas/RegionCode"
       },
       "name": {
        "type": "string"
       },
       "shortName": {
        "type": "string"
       },
       "level": {
        "$ref": "#/components/schemas/RegionLevel"
       },
       "parent": {
        "allOf": [
         {
          "$ref": "#/components/schemas/RegionCode"
         }
        ],
        "nullable": true
       },
       "center": {
        "allOf": [
         {
          "$ref": "#/components/schemas/Position"
         }
        ],
        "nullable": true
       },
       "bbox": {
        "allOf": [
         {
          "$ref": "#/components/schemas/Bbox"
         }
        ],
        "nullable": true
       },
       "areaKm2": {
        "type": "number",
        "nullable": true
       },
       "childLevel": {
        "allOf": [
         {
          "$ref": "#/components/schemas/RegionLevel"
         }
        ],
        "nullable": true
       },
       "childCount": {
        "type": "integer",
        "minimum": 0
       }
      }
     }
    ]
   },
   "RegionList": {
    "type": "object",
    "required": [
     "items",
     "numberReturned",
     "numberMatched",
     "links"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Region"
      }
     },
     "numberReturned": {
      "type": "integer"
     },
     "numberMatched": {
      "type": "integer"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    }
   },
   "BoundaryProperties": {
    "type": "object",
    "required": [
     "code",
     "name",
     "shortName",
     "level",
     "parent",
     "center"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "name": {
      "type": "string"
     },
     "shortName": {
      "type": "string"
     },
     "level": {
      "$ref": "#/components/schemas/RegionLevel"
     },
     "parent": {
      "allOf": [
       {
        "$ref": "#/components/schemas/RegionCode"
       }
      ],
      "nullable": true
     },
     "center": {
      "$ref": "#/components/schemas/Position"
     }
    }
   },
   "BoundaryGeometry": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "type",
       "coordinates"
      ],
      "properties": {
       "type": {
        "enum": [
         "Polygon"
        ],
        "type": "string"
       },
       "coordinates": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": "array",
          "items": {
           "type": "number"
          }
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "coordinates"
      ],
      "properties": {
       "type": {
        "enum": [
         "MultiPolygon"
        ],
        "type": "string"
       },
       "coordinates": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": "array",
          "items": {
           "type": "array",
           "items": {
            "type": "number"
           }
          }
         }
        }
       }
      }
     }
    ]
   },
   "BoundaryFeature": {
    "type": "object",
    "required": [
     "type",
     "id",
     "properties",
     "geometry"
    ],
    "properties": {
     "type": {
      "enum": [
       "Feature"
      ],
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "properties": {
      "$ref": "#/components/schemas/BoundaryProperties"
     },
     "geometry": {
      "$ref": "#/components/schemas/BoundaryGeometry"
     }
    }
   },
   "BoundaryCollection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "type",
       "features",
       "mapApprovalNumber"
      ],
      "properties": {
       "type": {
        "enum": [
         "FeatureCollection"
        ],
        "type": "string"
       },
       "features": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/BoundaryFeature"
        }
       },
       "mapApprovalNumber": {
        "type": "string",
        "description": "审图号",
        "nullable": true
       }
      }
     }
    ]
   },
   "Place": {
    "type": "object",
    "required": [
     "code",
     "name",
     "level",
     "path",
     "center",
     "bbox"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "name": {
      "type": "string"
     },
     "level": {
      "$ref": "#/components/schemas/RegionLevel"
     },
     "path": {
      "type": "string",
      "description": "上级名称",
      "用「 › 」相连": null
     },
     "center": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Position"
       }
      ],
      "nullable": true
     },
     "bbox": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Bbox"
       }
      ],
      "nullable": true
     }
    }
   },
   "PlaceList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Place"
      }
     }
    }
   },
   "Masked": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "被掩码的字段名;类型与键不因掩码而变"
   },
   "HouseholdSummary": {
    "type": "object",
    "required": [
     "id",
     "region",
     "regionName",
     "groupNo",
     "headName",
     "householdClass",
     "householdType",
     "householdTypeGroup",
     "mainCause",
     "causeGroup",
     "otherCauses",
     "memberCount",
     "status",
     "asOf",
     "netIncomePerCapita",
     "point",
     "address",
     "phone",
     "_masked"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/HouseholdId"
     },
     "region": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "regionName": {
      "type": "string"
     },
     "groupNo": {
      "type": "string",
      "nullable": true
     },
     "headName": {
      "type": "string"
     },
     "householdClass": {
      "$ref": "#/components/schemas/HouseholdClass"
     },
     "householdType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/HouseholdType"
       }
      ],
      "nullable": true
     },
     "householdTypeGroup": {
      "allOf": [
       {
        "$ref": "#/components/schemas/HouseholdTypeGroup"
       }
      ],
      "nullable": true
     },
     "mainCause": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Cause"
       }
      ],
      "nullable": true
     },
     "causeGroup": {
      "allOf": [
       {
        "$ref": "#/components/schemas/CauseGroup"
       }
      ],
      "nullable": true
     },
     "otherCauses": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Cause"
      }
     },
     "memberCount": {
      "type": "integer",
      "minimum": 0
     },
     "status": {
      "description": "截至 asOf 年末;不在册为 null",
      "allOf": [
       {
        "$ref": "#/components/schemas/ExitStatus"
       }
      ],
      "nullable": true
     },
     "asOf": {
      "type": "integer",
      "description": "年"
     },
     "netIncomePerCapita": {
      "type": "number",
      "description": "人均纯收入",
      "元": null,
      "nullable": true
     },
     "point": {
      "allOf": [
       {
        "$ref": "#/components/schemas/Position"
       }
      ],
      "nullable": true
     },
     "address": {
      "type": "string",
      "nullable": true
     },
     "phone": {
      "type": "string",
      "nullable": true
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    }
   },
   "HouseholdList": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "items",
       "numberReturned",
       "numberMatched",
       "links"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdSummary"
        }
       },
       "numberReturned": {
        "type": "integer"
       },
       "numberMatched": {
        "type": "integer"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ]
   },
   "Member": {
    "type": "object",
    "required": [
     "id",
     "name",
     "relation",
     "sex",
     "birthYear",
     "birthDate",
     "idNumber",
     "ethnicGroup",
     "education",
     "studentStatus",
     "health",
     "labourSkill",
     "workPlace",
     "workMonths",
     "phone",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "relation": {
      "type": "string",
      "description": "与户主关系",
      "见编码表 relation": null
     },
     "sex": {
      "type": "string",
      "enum": [
       "unknown",
       "male",
       "female",
       "unspecified"
      ]
     },
     "birthYear": {
      "type": "integer",
      "nullable": true
     },
     "birthDate": {
      "type": "string",
      "description": "YYYY-MM-DD;掩码时为 null",
      "nullable": true
     },
     "idNumber": {
      "type": "string",
      "nullable": true
     },
     "ethnicGroup": {
      "type": "string",
      "nullable": true
     },
     "education": {
      "type": "string",
      "description": "与 studentStatus 恰填其一",
      "nullable": true
     },
     "studentStatus": {
      "type": "string",
      "nullable": true
     },
     "health": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "nullable": true
     },
     "labourSkill": {
      "type": "string",
      "nullable": true
     },
     "workPlace": {
      "type": "string",
      "nullable": true
     },
     "workMonths": {
      "type": "integer",
      "nullable": true
     },
     "phone": {
      "type": "string",
      "nullable": true
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    }
   },
   "Measure": {
    "type": "object",
    "required": [
     "id",
     "category",
     "batch",
     "year",
     "unit",
     "content",
     "amountYuan"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "category": {
      "type": "string",
      "description": "见编码表 measureCategory"
     },
     "batch": {
      "type": "string",
      "description": "五个一批的类别",
      "nullable": true
     },
     "year": {
      "type": "integer"
     },
     "unit": {
      "type": "string",
      "description": "帮扶单位",
      "nullable": true
     },
     "content": {
      "type": "string"
     },
     "amountYuan": {
      "type": "number",
      "description": "元",
      "nullable": true
     }
    }
   },
   "Helper": {
    "type": "object",
    "required": [
     "id",
     "kind",
     "name",
     "unit",
     "post",
     "phone",
     "from",
     "to",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "kind": {
      "type": "string",
      "enum": [
       "cadre",
       "social"
      ]
     },
     "name": {
      "type": "string"
     },
     "unit": {
      "type": "string",
      "nullable": true
     },
     "post": {
      "type": "string",
      "nullable": true
     },
     "phone": {
      "type": "string",
      "nullable": true
     },
     "from": {
      "type": "string",
      "nullable": true
     },
     "to": {
      "type": "string",
      "nullable": true
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    }
   },
   "HouseholdYear": {
    "type": "object",
    "required": [
     "year",
     "status",
     "householdType",
     "memberCount",
     "netIncomePerCapita"
    ],
    "properties": {
     "year": {
      "type": "integer"
     },
     "status": {
      "allOf": [
       {
        "$ref": "#/components/schemas/ExitStatus"
       }
      ],
      "nullable": true
     },
     "householdType": {
      "allOf": [
       {
        "$ref": "#/components/schemas/HouseholdType"
       }
      ],
      "nullable": true
     },
     "memberCount": {
      "type": "integer"
     },
     "netIncomePerCapita": {
      "type": "number",
      "nullable": true
     }
    }
   },
   "Household": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "$ref": "#/components/schemas/HouseholdSummary"
     },
     {
      "type": "object",
      "required": [
       "identificationStandard",
       "bankAccount",
       "firstIdentifiedYear",
       "exitYear",
       "relapseYear",
       "farmlandMu",
       "woodlandMu",
       "housingAreaM2",
       "houseStructure",
       "dangerHouseLevel",
       "drinkingWater",
       "roadType",
       "minorCount",
       "members",
       "measures",
       "helpers",
       "history",
       "revealable"
      ],
      "properties": {
       "identificationStandard": {
        "type": "string",
        "nullable": true
       },
       "bankAccount": {
        "type": "string",
        "nullable": true
       },
       "firstIdentifiedYear": {
        "type": "integer",
        "nullable": true
       },
       "exitYear": {
        "type": "integer",
        "nullable": true
       },
       "relapseYear": {
        "type": "integer",
        "nullable": true
       },
       "farmlandMu": {
        "type": "number",
        "nullable": true
       },
       "woodlandMu": {
        "type": "number",
        "nullable": true
       },
       "housingAreaM2": {
        "type": "number",
        "nullable": true
       },
       "houseStructure": {
        "type": "string",
        "nullable": true
       },
       "dangerHouseLevel": {
        "type": "string",
        "nullable": true
       },
       "drinkingWater": {
        "type": "string",
        "nullable": true
       },
       "roadType": {
        "type": "string",
        "nullable": true
       },
       "minorCount": {
        "type": "integer",
        "description": "不满 14 周岁的人数"
       },
       "members": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Member"
        }
       },
       "measures": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Measure"
        }
       },
       "helpers": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Helper"
        }
       },
       "history": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdYear"
        }
       },
       "revealable": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/RevealField"
        },
        "description": "当前角色写明理由后可看的字段"
       }
      }
     }
    ]
   },
   "RevealField": {
    "type": "string",
    "enum": [
     "idNumber",
     "phone",
     "bankAccount"
    ]
   },
   "RevealRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fields",
     "reason"
    ],
    "properties": {
     "fields": {
      "type": "array",
      "minItems": 1,
      "maxItems": 3,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/RevealField"
      }
     },
     "reason": {
      "type": "string",
      "minLength": 4,
      "maxLength": 200
     }
    }
   },
   "Reveal": {
    "type": "object",
    "required": [
     "id",
     "at",
     "household",
     "fields",
     "phone",
     "bankAccount",
     "members"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "审计记录编号"
     },
     "at": {
      "type": "string"
     },
     "household": {
      "$ref": "#/components/schemas/HouseholdId"
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RevealField"
      }
     },
     "phone": {
      "type": "string",
      "nullable": true
     },
     "bankAccount": {
      "type": "string",
      "nullable": true
     },
     "members": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "idNumber",
        "birthDate",
        "phone"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "idNumber": {
         "type": "string",
         "nullable": true
        },
        "birthDate": {
         "type": "string",
         "nullable": true
        },
        "phone": {
         "type": "string",
         "nullable": true
        }
       }
      }
     }
    }
   },
   "TileJson": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "tilejson",
       "tiles",
       "minzoom",
       "maxzoom",
       "bounds",
       "vector_layers",
       "statusYears"
      ],
      "properties": {
       "tilejson": {
        "type": "string"
       },
       "tiles": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "minzoom": {
        "type": "integer"
       },
       "maxzoom": {
        "type": "integer"
       },
       "bounds": {
        "type": "array",
        "items": {
         "type": "number"
        }
       },
       "vector_layers": {
        "type": "array",
        "items": {
         "type": "object"
        }
       },
       "statusYears": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "description": "属性 s 中每个字符对应的年份"
       }
      }
     }
    ]
   },
   "Indicator": {
    "type": "object",
    "required": [
     "id",
     "title",
     "unit",
     "kind",
     "decimals",
     "cube",
     "numerator",
     "denominator",
     "denominatorTitle",
     "perHundred",
     "lowerIsBetter",
     "ramp",
     "policyBreaks",
     "source"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "titleEn": {
      "type": "string"
     },
     "unit": {
      "type": "string",
      "description": "户、人、%、元、亩、平方公里"
     },
     "kind": {
      "type": "string",
      "enum": [
       "count",
       "ratio",
       "amount"
      ]
     },
     "decimals": {
      "type": "integer"
     },
     "cube": {
      "$ref": "#/components/schemas/CubeId"
     },
     "numerator": {
      "type": "string",
      "nullable": true
     },
     "denominator": {
      "type": "string",
      "nullable": true
     },
     "denominatorTitle": {
      "type": "string",
      "nullable": true
     },
     "perHundred": {
      "type": "boolean",
      "description": "真为百分数"
     },
     "lowerIsBetter": {
      "type": "boolean"
     },
     "ramp": {
      "type": "string",
      "enum": [
       "incidence",
       "neutral",
       "change"
      ]
     },
     "policyBreaks": {
      "type": "array",
      "items": {
       "type": "number"
      },
      "description": "上端闭合的政策分界",
      "nullable": true
     },
     "source": {
      "type": "string"
     }
    }
   },
   "IndicatorList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Indicator"
      }
     }
    }
   },
   "Cube": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "measures",
       "dimensions",
       "years"
      ],
      "properties": {
       "id": {
        "$ref": "#/components/schemas/CubeId"
       },
       "title": {
        "type": "string"
       },
       "measures": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "dimensions": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "years": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    ]
   },
   "CubeList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Cube"
      }
     }
    }
   },
   "StatDimension": {
    "type": "object",
    "required": [
     "label",
     "category"
    ],
    "properties": {
     "label": {
      "type": "string"
     },
     "category": {
      "type": "object",
      "required": [
       "index",
       "label"
      ],
      "properties": {
       "index": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "label": {
        "type": "object",
        "additionalProperties": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "StatMeasure": {
    "type": "object",
    "required": [
     "unit",
     "decimals",
     "kind",
     "numerator",
     "denominator",
     "denominatorTitle"
    ],
    "properties": {
     "unit": {
      "type": "string"
     },
     "decimals": {
      "type": "integer"
     },
     "kind": {
      "type": "string",
      "enum": [
       "count",
       "ratio",
       "amount"
      ]
     },
     "numerator": {
      "type": "string",
      "nullable": true
     },
     "denominator": {
      "type": "string",
      "nullable": true
     },
     "denominatorTitle": {
      "type": "string",
      "nullable": true
     }
    }
   },
   "StatDataset": {
    "type": "object",
    "description": "JSON-stat 2.0;缺测、抑制的格为 null,原因在 status",
    "required": [
     "version",
     "class",
     "label",
     "source",
     "id",
     "size",
     "role",
     "dimension",
     "value",
     "extension"
    ],
    "properties": {
     "version": {
      "enum": [
       "2.0"
      ],
      "type": "string"
     },
     "class": {
      "enum": [
       "dataset"
      ],
      "type": "string"
     },
     "label": {
      "type": "string"
     },
     "source": {
      "type": "string"
     },
     "updated": {
      "type": "string"
     },
     "id": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "size": {
      "type": "array",
      "items": {
       "type": "integer"
      }
     },
     "role": {
      "type": "object",
      "properties": {
       "time": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "geo": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "metric": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     },
     "dimension": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/components/schemas/StatDimension"
      }
     },
     "value": {
      "type": "array",
      "items": {
       "type": "number",
       "nullable": true
      }
     },
     "status": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "enum": [
        "suppressed",
        "missing"
       ]
      }
     },
     "extension": {
      "type": "object",
      "required": [
       "cube",
       "synthetic",
       "measures"
      ],
      "properties": {
       "cube": {
        "$ref": "#/components/schemas/CubeId"
       },
       "synthetic": {
        "type": "boolean"
       },
       "measures": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/StatMeasure"
        }
       }
      }
     }
    }
   },
   "Layer": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "kind",
       "indicator",
       "levels",
       "years"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "kind": {
        "type": "string",
        "enum": [
         "choropleth",
         "points"
        ]
       },
       "indicator": {
        "type": "string",
        "nullable": true
       },
       "levels": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/RegionLevel"
        }
       },
       "years": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    ]
   },
   "LayerList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Layer"
      }
     }
    }
   },
   "Classification": {
    "type": "object",
    "required": [
     "layer",
     "indicator",
     "parent",
     "method",
     "breaks",
     "closed",
     "valueCount",
     "years"
    ],
    "properties": {
     "layer": {
      "type": "string"
     },
     "indicator": {
      "type": "string"
     },
     "parent": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "method": {
      "$ref": "#/components/schemas/ClassMethod"
     },
     "breaks": {
      "type": "array",
      "items": {
       "type": "number"
      },
      "description": "内部分界",
      "升序": null,
      "上端闭合;n 个分界分 n+1 级": null
     },
     "closed": {
      "enum": [
       "upper"
      ],
      "type": "string"
     },
     "valueCount": {
      "type": "integer"
     },
     "years": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "Me": {
    "type": "object",
    "required": [
     "role",
     "regions",
     "displayName",
     "permissions"
    ],
    "properties": {
     "role": {
      "$ref": "#/components/schemas/Role"
     },
     "regions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      }
     },
     "displayName": {
      "type": "string"
     },
     "permissions": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "households:read",
        "households:reveal"
       ]
      }
     }
    }
   },
   "Persona": {
    "type": "object",
    "required": [
     "id",
     "title",
     "role",
     "regions"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "role": {
      "$ref": "#/components/schemas/Role"
     },
     "regions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      }
     }
    }
   },
   "PersonaList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Persona"
      }
     }
    }
   },
   "TokenRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "persona"
    ],
    "properties": {
     "persona": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     }
    }
   },
   "Token": {
    "type": "object",
    "required": [
     "accessToken",
     "tokenType",
     "expiresInSeconds",
     "me"
    ],
    "properties": {
     "accessToken": {
      "type": "string"
     },
     "tokenType": {
      "enum": [
       "Bearer"
      ],
      "type": "string"
     },
     "expiresInSeconds": {
      "type": "integer"
     },
     "me": {
      "$ref": "#/components/schemas/Me"
     }
    }
   }
  }
 }
};
