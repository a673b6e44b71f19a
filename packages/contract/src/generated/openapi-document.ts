// Generated from openapi.yaml by "npm run generate". Do not edit.
export const openApi31: Record<string, unknown> = {
 "openapi": "3.1.0",
 "info": {
  "title": "OneMap 后端契约",
  "version": "0.1.0",
  "summary": "精准扶贫、防返贫监测一张图的后端接口",
  "description": "一个县的后端按本契约实现接口后，OneMap 的全部组件、SDK 与一致性检查即可直接使用。 编码 12 位；比率为百分数；金额为元；面积注明单位；坐标为 CGCS2000 经纬度 `[经度, 纬度]`。 每个答复带 X-Request-Id、RateLimit 与 RateLimit-Policy；限流、限长、跨源、Cookie、方法改写与幂等键的约定见 docs/contract/transport.md。",
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
   "name": "features",
   "description": "OGC API Features：供 QGIS、GDAL 等直接打开的地理要素"
  },
  {
   "name": "activities",
   "description": "帮扶活动"
  },
  {
   "name": "places",
   "description": "地名检索"
  },
  {
   "name": "households",
   "description": "贫困户档案，按角色掩码"
  },
  {
   "name": "archive-links",
   "description": "档案二维码：生成、停用、到期"
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
   "name": "imagery",
   "description": "历年影像：目录、瓦片与 WMTS"
  },
  {
   "name": "elevation",
   "description": "地形高程：目录与瓦片"
  },
  {
   "name": "accounts",
   "description": "当前用户与开发登录"
  },
  {
   "name": "exports",
   "description": "导出，按角色掩码，记入审计"
  },
  {
   "name": "audit-logs",
   "description": "审计日志，只增不改"
  }
 ],
 "paths": {
  "/": {
   "get": {
    "operationId": "getLandingPage",
    "tags": [
     "discovery"
    ],
    "summary": "首页，列出契约、能力与各资源的链接",
    "responses": {
     "200": {
      "description": "首页",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/api.html": {
   "get": {
    "operationId": "getApiPage",
    "tags": [
     "discovery"
    ],
    "summary": "本契约的网页版，不需外网与脚本",
    "responses": {
     "200": {
      "description": "网页",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "text/html": {
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
       "pattern": "^[a-z][a-z0-9-]{1,63}$",
       "example": "invalid-parameter"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "错误码说明",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/collections": {
   "get": {
    "operationId": "listCollections",
    "tags": [
     "features"
    ],
    "summary": "要素集合目录；只列出当前用户可读的集合",
    "responses": {
     "200": {
      "description": "集合目录",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CollectionList"
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
  "/collections/{collectionId}": {
   "get": {
    "operationId": "getCollection",
    "tags": [
     "features"
    ],
    "summary": "一个要素集合：范围、坐标系与链接",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     }
    ],
    "responses": {
     "200": {
      "description": "集合",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Collection"
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
  "/collections/{collectionId}/schema": {
   "get": {
    "operationId": "getCollectionSchema",
    "tags": [
     "features"
    ],
    "summary": "要素的字段(JSON Schema)；当前用户完全看不到的字段不列出",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     }
    ],
    "responses": {
     "200": {
      "description": "字段",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/schema+json": {
        "schema": {
         "$ref": "#/components/schemas/PropertySchema"
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
  "/collections/{collectionId}/queryables": {
   "get": {
    "operationId": "getCollectionQueryables",
    "tags": [
     "features"
    ],
    "summary": "可用于 filter 与 sortby 的字段(JSON Schema)；对当前用户掩码的字段不列出",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     }
    ],
    "responses": {
     "200": {
      "description": "可筛选的字段",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/schema+json": {
        "schema": {
         "$ref": "#/components/schemas/PropertySchema"
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
  "/collections/{collectionId}/items": {
   "get": {
    "operationId": "listFeatures",
    "tags": [
     "features"
    ],
    "summary": "要素(GeoJSON)，按 id 或 sortby 排序，逐页给出",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     },
     {
      "$ref": "#/components/parameters/bbox"
     },
     {
      "$ref": "#/components/parameters/bboxCrs"
     },
     {
      "$ref": "#/components/parameters/datetime"
     },
     {
      "$ref": "#/components/parameters/filter"
     },
     {
      "$ref": "#/components/parameters/filterLang"
     },
     {
      "$ref": "#/components/parameters/filterCrs"
     },
     {
      "$ref": "#/components/parameters/sortby"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "name": "properties",
      "in": "query",
      "explode": false,
      "description": "同 fields，OGC 草案的名称；二者只用其一",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
       },
       "example": [
        "name"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/crs"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     },
     {
      "$ref": "#/components/parameters/offset"
     }
    ],
    "responses": {
     "200": {
      "description": "要素",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/FeatureCollection"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FeatureCollection"
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
  "/collections/{collectionId}/items/{featureId}": {
   "get": {
    "operationId": "getFeature",
    "tags": [
     "features"
    ],
    "summary": "一个要素(GeoJSON)",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     },
     {
      "name": "featureId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{1,128}$",
       "example": "620523106000"
      }
     },
     {
      "$ref": "#/components/parameters/datetime"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "$ref": "#/components/parameters/crs"
     }
    ],
    "responses": {
     "200": {
      "description": "要素",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/Feature"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Feature"
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
  "/collections/activities/items": {
   "get": {
    "operationId": "listActivities",
    "tags": [
     "activities"
    ],
    "summary": "帮扶活动(GeoJSON)，一次活动一个要素，按 id 或 sortby 排序，逐页给出",
    "description": "集合 activities 人人可读：一次活动的地点、时间、类型、组织者与人次不是个人信息，文字中不写住户与个人姓名。活动走访了哪些户只给能看到该户的人； 走访入户的活动对任何人都落在村的点位上，照片只给能看到所访各户的人；有未给出的户时 households、photos 记在 `_masked`。datetime 按活动日期选取，年、季度、月、日或时段皆可。",
    "parameters": [
     {
      "name": "region",
      "in": "query",
      "description": "区划编码，含下级",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "kind",
      "in": "query",
      "explode": false,
      "description": "活动类型",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 20,
       "items": {
        "$ref": "#/components/schemas/ActivityKind"
       }
      }
     },
     {
      "name": "organiserKind",
      "in": "query",
      "explode": false,
      "description": "组织者类别",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 20,
       "items": {
        "$ref": "#/components/schemas/OrganiserKind"
       }
      }
     },
     {
      "$ref": "#/components/parameters/bbox"
     },
     {
      "$ref": "#/components/parameters/bboxCrs"
     },
     {
      "name": "datetime",
      "in": "query",
      "description": "活动日期：年(2016)、季度(2016-Q3)、月(2016-08)、日、时刻，或以 / 相连的时段(一端可为 ..)，两端都含；按中国时间",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "example": "2016-Q3"
      }
     },
     {
      "$ref": "#/components/parameters/filter"
     },
     {
      "$ref": "#/components/parameters/filterLang"
     },
     {
      "$ref": "#/components/parameters/filterCrs"
     },
     {
      "$ref": "#/components/parameters/sortby"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "name": "properties",
      "in": "query",
      "explode": false,
      "description": "同 fields，OGC 草案的名称；二者只用其一",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
       },
       "example": [
        "title"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/crs"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     },
     {
      "$ref": "#/components/parameters/offset"
     }
    ],
    "responses": {
     "200": {
      "description": "活动",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/ActivityCollection"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ActivityCollection"
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
  "/collections/activities/items/{featureId}": {
   "get": {
    "operationId": "getActivity",
    "tags": [
     "activities"
    ],
    "summary": "一次帮扶活动(GeoJSON)",
    "parameters": [
     {
      "name": "featureId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{1,128}$",
       "example": "620523-a3kT9wYq2LzB6nVc1dMe8F"
      }
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "$ref": "#/components/parameters/crs"
     }
    ],
    "responses": {
     "200": {
      "description": "活动",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/Activity"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Activity"
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
    "summary": "区划列表，可按上级、级别与名称（含拼音）筛选",
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
       "maxLength": 64,
       "example": "dashi"
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "直接下级，按编码排序",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "下级区划",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "全部上级，从省到直接上级",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "上级区划",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "边界(GeoJSON)；给出 level 时为该级全部下级的边界",
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "description": "名称、拼音或首字母",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64,
       "example": "大石"
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "贫困户列表，按 id 或 sortby 排序，只含数据范围内的户",
    "parameters": [
     {
      "name": "region",
      "in": "query",
      "description": "区划编码，含下级",
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
      "$ref": "#/components/parameters/filter"
     },
     {
      "$ref": "#/components/parameters/filterLang"
     },
     {
      "$ref": "#/components/parameters/filterCrs"
     },
     {
      "$ref": "#/components/parameters/sortby"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     },
     {
      "$ref": "#/components/parameters/offset"
     }
    ],
    "responses": {
     "200": {
      "description": "贫困户列表",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/households/-/query": {
   "post": {
    "operationId": "queryHouseholds",
    "tags": [
     "households"
    ],
    "summary": "以 CQL2-JSON 查询贫困户，用于地址里放不下的多边形；只读，可重试，不需要幂等键",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/HouseholdQuery"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "贫困户列表",
      "headers": {
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdQueryResult"
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
    "summary": "贫困户档案：致贫原因、家庭成员、子女上学、享受政策、帮扶人员、历年状态",
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
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
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
    "summary": "查看被掩码的字段，须写明理由，记入审计",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "$ref": "#/components/parameters/idempotencyKey"
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
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       }
      },
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
  "/households/{id}/archive": {
   "get": {
    "operationId": "getHouseholdArchive",
    "tags": [
     "households"
    ],
    "summary": "一户一档：档案的全部内容，截至一年的年末",
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
      "description": "完整档案",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdArchive"
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
  "/households/{id}/members": {
   "get": {
    "operationId": "listHouseholdMembers",
    "tags": [
     "households"
    ],
    "summary": "家庭成员与上学情况，取自 as-of 那年的登记",
    "description": "没有那年的登记时取哪一年，见 membersYear。",
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
      "description": "家庭成员",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdMembers"
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
  "/households/{id}/measures": {
   "get": {
    "operationId": "listHouseholdMeasures",
    "tags": [
     "households"
    ],
    "summary": "享受的政策与帮扶措施",
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
      "description": "措施",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdMeasures"
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
  "/households/{id}/pairings": {
   "get": {
    "operationId": "listHouseholdPairings",
    "tags": [
     "households"
    ],
    "summary": "结对的帮扶责任人与帮扶单位",
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
      "description": "帮扶责任人",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdPairings"
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
  "/households/{id}/activities": {
   "get": {
    "operationId": "listHouseholdActivities",
    "tags": [
     "households"
    ],
    "summary": "帮扶工作纪实：走访记录与照片，由新到旧",
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
      "description": "工作纪实",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdActivities"
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
  "/households/{id}/photos/{photoId}": {
   "get": {
    "operationId": "getHouseholdPhoto",
    "tags": [
     "households"
    ],
    "summary": "走访的一张照片",
    "description": "档案里照片的 href 就是这里的地址，带着到期时间与签名：一至两小时内不带令牌也打得开，页面可以直接用作图片，签名只对这一户的这一张。 没有签名或已过期的，按调用者的令牌：范围之内、看得到全名的角色才给。图片不含拍摄时写入的信息(EXIF)，至多 2 MiB。",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "name": "photoId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{4,64}$",
       "example": "f-Wq8rT2yU5iO1pA4s"
      }
     },
     {
      "name": "size",
      "in": "query",
      "description": "缩略图的边长至多 320 像素；缺省为原大",
      "schema": {
       "type": "string",
       "enum": [
        "full",
        "thumbnail"
       ]
      }
     },
     {
      "name": "expires",
      "in": "query",
      "description": "到期时间，1970 年以来的秒数",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 99999999999
      }
     },
     {
      "name": "signature",
      "in": "query",
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{16,128}$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "照片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "image/webp": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/jpeg": {
        "schema": {
         "type": "string",
         "format": "binary"
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
  "/households/{id}/projects": {
   "get": {
    "operationId": "listHouseholdProjects",
    "tags": [
     "households"
    ],
    "summary": "覆盖该户的项目",
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
      "description": "项目",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdProjects"
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
  "/households/{id}/income": {
   "get": {
    "operationId": "listHouseholdIncome",
    "tags": [
     "households"
    ],
    "summary": "历年收入，按构成，附当年的贫困标准",
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
      "description": "历年收入",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdIncomes"
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
  "/households/{id}/history": {
   "get": {
    "operationId": "listHouseholdHistory",
    "tags": [
     "households"
    ],
    "summary": "历年状态，以及纳入、脱贫、返贫与监测的经过",
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
      "description": "历年状态",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdHistory"
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
  "/households/{id}/archive-links": {
   "get": {
    "operationId": "listArchiveLinks",
    "tags": [
     "archive-links"
    ],
    "summary": "一户的档案二维码，由新到旧；不含令牌与网址",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     }
    ],
    "responses": {
     "200": {
      "description": "二维码清单",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ArchiveLinkList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "createArchiveLink",
    "tags": [
     "archive-links"
    ],
    "summary": "为一户生成档案二维码的网址，记入审计",
    "description": "网址为站点根下的 `/a/{令牌}`，令牌至少 128 位，推算不出，不以明文存放。打开网址不需登录，也不需 JavaScript， 得到匿名者可见的档案；令牌不存在答 404，停用或过期答 410。约定见 docs/contract/archive.md。",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "$ref": "#/components/parameters/idempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ArchiveLinkRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "生成的网址",
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedArchiveLink"
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
  "/households/{id}/archive-links/{linkId}/code": {
   "get": {
    "operationId": "getArchiveLinkCode",
    "tags": [
     "archive-links"
    ],
    "summary": "再取一次有效的二维码的网址，供重新打印；记入审计",
    "description": "与生成时的网址相同。停用、过期的答 410 `archive-link-ended`；后端得不出令牌的(例如只存了散列)答 409 `archive-link-not-reprintable`， 须另生成一个。谁可以取，与谁可以生成相同。",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "name": "linkId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/ArchiveLinkId"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "二维码与网址",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedArchiveLink"
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
  "/households/{id}/archive-links/{linkId}/revocation": {
   "post": {
    "operationId": "createArchiveLinkRevocation",
    "tags": [
     "archive-links"
    ],
    "summary": "停用一个档案二维码，记入审计；已停用的再停用一次，答复不变",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "name": "linkId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/ArchiveLinkId"
      }
     },
     {
      "$ref": "#/components/parameters/idempotencyKey"
     }
    ],
    "responses": {
     "201": {
      "description": "停用后的二维码",
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ArchiveLink"
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
    "summary": "户点瓦片的 TileJSON，含历年状态的年份次序",
    "responses": {
     "200": {
      "description": "TileJSON",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/tiles/households/metadata.json": {
   "get": {
    "operationId": "getHouseholdTileMetadata",
    "tags": [
     "tiles"
    ],
    "summary": "与瓦片目录同式的元数据，供 GDAL 的 MVT 驱动读取",
    "responses": {
     "200": {
      "description": "元数据",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileMetadata"
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
    "summary": "户点矢量瓦片(MVT)；空瓦片 204",
    "description": "11 级起为单户(图层 households)，以下各级按 64×64 网格汇总(图层 householdGrid)；一块瓦片超过 50,000 户时在任何一级都给网格。只含数据范围内的户； 只能看到村点位的角色，瓦片与网格都落在村点位上。ETag 由数据版本、数据范围与行列号组成。",
    "parameters": [
     {
      "name": "z",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 14,
       "example": 12
      }
     },
     {
      "name": "x",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 3246
      }
     },
     {
      "name": "y",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 1621
      }
     }
    ],
    "responses": {
     "200": {
      "description": "MVT",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "description": "空瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      }
     },
     "304": {
      "description": "数据版本与数据范围都没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/collections/households/tiles": {
   "get": {
    "operationId": "listHouseholdTilesets",
    "tags": [
     "tiles"
    ],
    "summary": "户点的瓦片集清单(OGC API Tiles)",
    "responses": {
     "200": {
      "description": "瓦片集清单",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileSetList"
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
  "/collections/households/tiles/WebMercatorQuad": {
   "get": {
    "operationId": "getHouseholdTileset",
    "tags": [
     "tiles"
    ],
    "summary": "户点瓦片集的说明：图层、范围、各级行列号",
    "responses": {
     "200": {
      "description": "瓦片集",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileSet"
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
  "/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}": {
   "get": {
    "operationId": "getHouseholdTileByRow",
    "tags": [
     "tiles"
    ],
    "summary": "同一块户点瓦片，先行后列(OGC API Tiles)",
    "description": "与 /tiles/households/{z}/{x}/{y}.pbf 逐字节相同：x 是列，y 是行。",
    "parameters": [
     {
      "name": "tileMatrix",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 14,
       "example": 12
      }
     },
     {
      "name": "tileRow",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 1621
      }
     },
     {
      "name": "tileCol",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 3246
      }
     }
    ],
    "responses": {
     "200": {
      "description": "MVT",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "description": "空瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      }
     },
     "304": {
      "description": "数据版本与数据范围都没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/tileMatrixSets": {
   "get": {
    "operationId": "listTileMatrixSets",
    "tags": [
     "tiles"
    ],
    "summary": "切片方案清单",
    "responses": {
     "200": {
      "description": "切片方案清单",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileMatrixSetList"
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
  "/tileMatrixSets/{tileMatrixSetId}": {
   "get": {
    "operationId": "getTileMatrixSet",
    "tags": [
     "tiles"
    ],
    "summary": "一种切片方案的定义",
    "description": "WebMercatorQuad 人人都有；CGCS2000Quad(经纬度，级别与天地图的 c 相同)只有提供影像的后端才有。",
    "parameters": [
     {
      "name": "tileMatrixSetId",
      "in": "path",
      "required": true,
      "description": "切片方案",
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z][A-Za-z0-9]{0,63}$",
       "example": "WebMercatorQuad"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "切片方案",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileMatrixSet"
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
  "/indicators": {
   "get": {
    "operationId": "listIndicators",
    "tags": [
     "indicators"
    ],
    "summary": "指标定义：单位、分子、分母、来源",
    "responses": {
     "200": {
      "description": "指标",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "统计数据(JSON-stat 2.0)；比率连同分子分母一起给出",
    "description": "poverty 立方体的口径：households、persons 为登记册年末全部农户与人口，含登记在册的普通农户；poorHouseholds、poorPersons 为年末 未脱贫、预脱贫、返贫的户与人口；exited、relapsed 各项为当年脱贫、当年返贫的户与人口，不是累计数。公开的格不足 3 户时抑制；可由合计或分列相减得出的格一并抑制；数据范围内不抑制。一次查询可按一个分列维度再加 householdType 分列，其余组合答 400 combination-not-kept；哪个立方体有哪些分列维度与年份见 GET /statistics。可多选的维度各类之和大于总数， 其分母为填有该项的户或人(labelled…)，在 extension.dimensions 中写明。activities 立方体另有季度与月度，由活动日期逐月累计； 参加人次、惠及户次每次活动各计一次，不去重。活动次数不是个人信息，不抑制。其余立方体只有年度，按季度或月度查询答 400 combination-not-kept。",
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
       },
       "example": [
        "povertyIncidence"
       ]
      }
     },
     {
      "name": "time",
      "in": "query",
      "description": "年(2016)、季度(2016-Q3)或月(2016-08)；缺省为 timeUnit 的全部",
      "explode": false,
      "schema": {
       "type": "array",
       "maxItems": 128,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$"
       },
       "example": [
        "2015",
        "2016"
       ]
      }
     },
     {
      "name": "timeUnit",
      "in": "query",
      "description": "没有 time 时，给出全部的年、季度或月；缺省为年",
      "schema": {
       "$ref": "#/components/schemas/TimeUnit"
      }
     },
     {
      "name": "region",
      "in": "query",
      "required": true,
      "explode": false,
      "description": "区划编码；`620523:children` 为直接下级，`620523:village` 为该级全部下级",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{2,12}(-[0-9]{2})?(:(children|prefecture|county|town|village))?$"
       },
       "example": [
        "620523:children"
       ]
      }
     },
     {
      "name": "householdType",
      "in": "query",
      "description": "`*` 为按类型分列；缺省为合计",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(\\*|[a-zA-Z]{1,32})$"
       }
      }
     },
     {
      "name": "mainCause",
      "in": "query",
      "description": "主要致贫原因；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "cause",
      "in": "query",
      "description": "致贫原因(主要与其他，可多选)；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "status",
      "in": "query",
      "description": "年末脱贫属性；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "batch",
      "in": "query",
      "description": "帮扶批次(可多选)；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "sex",
      "in": "query",
      "description": "性别；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "ageGroup",
      "in": "query",
      "description": "年末年龄；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "education",
      "in": "query",
      "description": "文化程度；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "schoolState",
      "in": "query",
      "description": "在校情况；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "labourSkill",
      "in": "query",
      "description": "劳动技能；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "workTime",
      "in": "query",
      "description": "务工时间；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "health",
      "in": "query",
      "description": "健康状况(可多选)；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "ethnicGroup",
      "in": "query",
      "description": "民族；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "houseStructure",
      "in": "query",
      "description": "房屋结构；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "dangerHouseLevel",
      "in": "query",
      "description": "房屋等级；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "drinkingWater",
      "in": "query",
      "description": "饮水来源；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "roadType",
      "in": "query",
      "description": "入户路类型；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "incomeComponent",
      "in": "query",
      "description": "收入项；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "activityKind",
      "in": "query",
      "description": "活动类型；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "organiserKind",
      "in": "query",
      "description": "组织者类别；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "分级：由该上级的全部下级、全部年份的公开值算出，各年各角色一致",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "图层编号",
      "schema": {
       "type": "string",
       "pattern": "^[a-zA-Z][a-zA-Z0-9-]{0,63}$",
       "example": "povertyIncidence"
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/imagery": {
   "get": {
    "operationId": "listImagery",
    "tags": [
     "imagery"
    ],
    "summary": "影像目录：按年份升序，同年按编号",
    "description": "每套影像有范围、拍摄日期、分辨率、许可、审图号与来源；`tiles` 说明怎样取瓦片，地址都是绝对的，不含任何密钥。",
    "parameters": [
     {
      "name": "year",
      "in": "query",
      "description": "只要这一年的",
      "schema": {
       "type": "integer",
       "minimum": 1900,
       "maximum": 2100,
       "example": 2013
      }
     }
    ],
    "responses": {
     "200": {
      "description": "影像目录",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImageryList"
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
  "/imagery/{id}": {
   "get": {
    "operationId": "getImagery",
    "tags": [
     "imagery"
    ],
    "summary": "一套影像",
    "parameters": [
     {
      "$ref": "#/components/parameters/imageryId"
     }
    ],
    "responses": {
     "200": {
      "description": "影像",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImagerySet"
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
  "/imagery/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}": {
   "get": {
    "operationId": "getImageryTile",
    "tags": [
     "imagery"
    ],
    "summary": "一块影像瓦片，先行后列(OGC API Tiles)；空瓦片 204",
    "description": "两套切片方案的级别都与天地图的 w、c 相同。影像范围之外的行列号与没有的级别都是 404；范围之内没有像元的是 204。 人人可取，可以缓存一小时；ETag 随影像重新导入而变。",
    "parameters": [
     {
      "$ref": "#/components/parameters/imageryId"
     },
     {
      "name": "tileMatrixSetId",
      "in": "path",
      "required": true,
      "description": "切片方案",
      "schema": {
       "type": "string",
       "enum": [
        "WebMercatorQuad",
        "CGCS2000Quad"
       ],
       "example": "WebMercatorQuad"
      }
     },
     {
      "name": "tileMatrix",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 24,
       "example": 15
      }
     },
     {
      "name": "tileRow",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 13008
      }
     },
     {
      "name": "tileCol",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 25972
      }
     }
    ],
    "responses": {
     "200": {
      "description": "瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "image/webp": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/jpeg": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "204": {
      "description": "空瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      }
     },
     "304": {
      "description": "影像没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/elevation": {
   "get": {
    "operationId": "listElevation",
    "tags": [
     "elevation"
    ],
    "summary": "高程目录：格网由细到粗，相同的按编号",
    "description": "高程可能涉密：`access` 为 public 的人人可取，都不细于 30 米或是示意数据；signed-in 的只给登录者，访客看不到有这一套。",
    "responses": {
     "200": {
      "description": "高程目录",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ElevationList"
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
  "/elevation/{id}": {
   "get": {
    "operationId": "getElevation",
    "tags": [
     "elevation"
    ],
    "summary": "一套高程",
    "parameters": [
     {
      "$ref": "#/components/parameters/elevationId"
     }
    ],
    "responses": {
     "200": {
      "description": "高程",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ElevationSet"
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
  "/elevation/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}": {
   "get": {
    "operationId": "getElevationTile",
    "tags": [
     "elevation"
    ],
    "summary": "一块高程瓦片，先行后列(OGC API Tiles)；不透明的 PNG，颜色就是海拔",
    "description": "`encoding` 为 terrain-rgb 时海拔是 -10000 + (红×65536 + 绿×256 + 蓝)×0.1 米，为 terrarium 时是 红×256 + 绿 + 蓝/256 - 32768 米。没有数据处是 `fillM`。范围之外的行列号与没有的级别都是 404。 公开的可以缓存一小时；ETag 随高程重新导入而变。",
    "parameters": [
     {
      "$ref": "#/components/parameters/elevationId"
     },
     {
      "name": "tileMatrixSetId",
      "in": "path",
      "required": true,
      "description": "切片方案",
      "schema": {
       "type": "string",
       "enum": [
        "WebMercatorQuad"
       ],
       "example": "WebMercatorQuad"
      }
     },
     {
      "name": "tileMatrix",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 24,
       "example": 10
      }
     },
     {
      "name": "tileRow",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 406
      }
     },
     {
      "name": "tileCol",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 811
      }
     }
    ],
    "responses": {
     "200": {
      "description": "瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "304": {
      "description": "高程没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/wmts": {
   "get": {
    "operationId": "getWmts",
    "tags": [
     "imagery"
    ],
    "summary": "全部影像的 WMTS 1.0.0：GetCapabilities 与 GetTile，供 GDAL、QGIS、ArcGIS 等打开",
    "description": "参数名不分大小写，未知的参数不理会，出错时答 OWS 的 ExceptionReport：这三点依 WMTS 标准，与其余路径不同。 能力文档里的瓦片地址(RESTful)就是 /imagery/…/tiles/…。",
    "parameters": [
     {
      "name": "SERVICE",
      "in": "query",
      "required": true,
      "schema": {
       "type": "string",
       "enum": [
        "WMTS"
       ]
      }
     },
     {
      "name": "REQUEST",
      "in": "query",
      "required": true,
      "schema": {
       "type": "string",
       "enum": [
        "GetCapabilities",
        "GetTile"
       ]
      }
     },
     {
      "name": "VERSION",
      "in": "query",
      "schema": {
       "type": "string",
       "example": "1.0.0"
      }
     },
     {
      "name": "LAYER",
      "in": "query",
      "description": "影像的编号",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "STYLE",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "FORMAT",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILEMATRIXSET",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILEMATRIX",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILEROW",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILECOL",
      "in": "query",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "能力文档，或一块瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "application/xml": {
        "schema": {
         "type": "string"
        }
       },
       "image/webp": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/jpeg": {
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
     "400": {
      "description": "OWS 的 ExceptionReport",
      "content": {
       "application/xml": {
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
  "/me": {
   "get": {
    "operationId": "getMe",
    "tags": [
     "accounts"
    ],
    "summary": "当前用户的角色、数据范围与权限；匿名也可访问",
    "responses": {
     "200": {
      "description": "当前用户",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "开发登录可选的身份（仅参考服务器的开发方式）",
    "responses": {
     "200": {
      "description": "身份",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "开发登录，换取令牌（仅参考服务器的开发方式）",
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
  },
  "/exports": {
   "post": {
    "operationId": "createExport",
    "tags": [
     "exports"
    ],
    "summary": "登记一次导出，记入审计后给出下载地址",
    "description": "登录后可用。只含数据范围内的行，按角色掩码；下载时再次按当时的范围读取。登记与每次下载都在审计日志中留有行数。",
    "parameters": [
     {
      "$ref": "#/components/parameters/idempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExportRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "已登记",
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       },
       "Location": {
        "description": "本次导出的地址",
        "schema": {
         "type": "string",
         "example": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
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
  "/exports/{id}": {
   "get": {
    "operationId": "getExport",
    "tags": [
     "exports"
    ],
    "summary": "一次导出的内容、行数与有效期；只有登记人可见",
    "parameters": [
     {
      "$ref": "#/components/parameters/exportId"
     }
    ],
    "responses": {
     "200": {
      "description": "导出",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
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
  "/exports/{id}/content": {
   "get": {
    "operationId": "getExportContent",
    "tags": [
     "exports"
    ],
    "summary": "下载；CSV 与 NDJSON 可由 after 从中断处继续",
    "description": "行按 id 排列，边读边发。CSV 与 NDJSON 中断后，以收到的最后一行的 id 作 after 继续，续传的部分不含表头。 表格中以 = + - @、制表符或回车开头的文字前加单引号，不会被当作公式。",
    "parameters": [
     {
      "$ref": "#/components/parameters/exportId"
     },
     {
      "name": "after",
      "in": "query",
      "description": "从这一 id 之后开始，仅 csv 与 ndjson",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[A-Za-z0-9_-]+$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "文件",
      "headers": {
       "Vary": {
        "$ref": "#/components/headers/Vary"
       },
       "Content-Disposition": {
        "description": "文件名",
        "schema": {
         "type": "string",
         "example": "attachment; filename=\"households.csv\""
        }
       }
      },
      "content": {
       "text/csv": {
        "schema": {
         "type": "string"
        }
       },
       "application/x-ndjson": {
        "schema": {
         "type": "string"
        }
       },
       "application/geo+json": {
        "schema": {
         "type": "object"
        }
       },
       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
        "schema": {
         "type": "string",
         "format": "binary"
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
  "/audit-logs": {
   "get": {
    "operationId": "listAuditLogs",
    "tags": [
     "audit-logs"
    ],
    "summary": "审计日志，由新到旧；管理员与审计员可见，限所辖区划",
    "description": "只能追加：没有修改与删除的接口。查看明文与导出必留记录，被拒绝的也在内。",
    "parameters": [
     {
      "name": "action",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "minItems": 1,
       "items": {
        "$ref": "#/components/schemas/AuditAction"
       }
      }
     },
     {
      "name": "subject",
      "in": "query",
      "description": "账号",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255
      }
     },
     {
      "name": "objectType",
      "in": "query",
      "schema": {
       "type": "string",
       "pattern": "^[a-z][a-zA-Z-]{0,31}$",
       "example": "household"
      }
     },
     {
      "name": "objectId",
      "in": "query",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 128
      }
     },
     {
      "name": "success",
      "in": "query",
      "schema": {
       "type": "string",
       "enum": [
        "true",
        "false"
       ]
      }
     },
     {
      "name": "from",
      "in": "query",
      "description": "起始时间(含)，日期按东八区",
      "schema": {
       "type": "string",
       "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2}))?$",
       "example": "2026-03-01"
      }
     },
     {
      "name": "to",
      "in": "query",
      "description": "截止时间(不含)，只给日期时含当日",
      "schema": {
       "type": "string",
       "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2}))?$",
       "example": "2026-03-31"
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
      "description": "审计日志",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AuditLogList"
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
   "elevationId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "高程的编号",
    "schema": {
     "type": "string",
     "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
     "example": "demo"
    }
   },
   "imageryId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "影像的编号",
    "schema": {
     "type": "string",
     "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
     "example": "gangu-2013"
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
   "exportId": {
    "name": "id",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/ExportId"
    }
   },
   "idempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "description": "调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[!-~]+$",
     "example": "5f0c8d1e9a7b43a2b6d4c2e1f0a98765"
    }
   },
   "asOf": {
    "name": "as-of",
    "in": "query",
    "description": "截至该年年末；缺省为最近一年",
    "schema": {
     "type": "integer",
     "minimum": 1900,
     "maximum": 2100
    }
   },
   "limit": {
    "name": "limit",
    "in": "query",
    "description": "每页至多条数；超过上限按上限",
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
    "description": "上一页给出的游标，与筛选条件和数据范围绑定",
    "schema": {
     "type": "string",
     "maxLength": 8192
    }
   },
   "bbox": {
    "name": "bbox",
    "in": "query",
    "description": "西,南,东,北；或六个数，高程不看。西大于东时跨 180 度经线",
    "explode": false,
    "schema": {
     "type": "array",
     "minItems": 4,
     "maxItems": 6,
     "items": {
      "type": "number"
     },
     "example": [
      104.97,
      34.52,
      105.52,
      35.05
     ]
    }
   },
   "offset": {
    "name": "offset",
    "in": "query",
    "description": "跳过的条数，至多 10000；更深请用游标，二者只用其一",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "maximum": 10000,
     "default": 0
    }
   },
   "collectionId": {
    "name": "collectionId",
    "in": "path",
    "required": true,
    "description": "集合编号",
    "schema": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]{0,63}$",
     "example": "regions"
    }
   },
   "bboxCrs": {
    "name": "bbox-crs",
    "in": "query",
    "description": "bbox 的坐标系，缺省 CRS84(经度在前)；EPSG:4490、4326 纬度在前",
    "schema": {
     "$ref": "#/components/schemas/CrsUri"
    }
   },
   "filterCrs": {
    "name": "filter-crs",
    "in": "query",
    "description": "filter 中坐标的坐标系，缺省 CRS84",
    "schema": {
     "$ref": "#/components/schemas/CrsUri"
    }
   },
   "crs": {
    "name": "crs",
    "in": "query",
    "description": "答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头",
    "schema": {
     "$ref": "#/components/schemas/CrsUri"
    }
   },
   "datetime": {
    "name": "datetime",
    "in": "query",
    "description": "年、日、时刻或以 / 相连的时段(一端可为 ..)；有历年状态的要素取时段末所在年的年末",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    }
   },
   "filter": {
    "name": "filter",
    "in": "query",
    "description": "CQL2 条件，可用的字段见 queryables",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "filterLang": {
    "name": "filter-lang",
    "in": "query",
    "description": "filter 的写法",
    "schema": {
     "type": "string",
     "enum": [
      "cql2-text",
      "cql2-json"
     ],
     "default": "cql2-text"
    }
   },
   "sortby": {
    "name": "sortby",
    "in": "query",
    "explode": false,
    "description": "排序字段，至多 4 个，前加 - 为降序；空值在后，最后总以 id 排定",
    "schema": {
     "type": "array",
     "minItems": 1,
     "maxItems": 4,
     "items": {
      "type": "string",
      "pattern": "^[-+ ]?[^-+ ,]{1,64}$"
     },
     "example": [
      "-memberCount"
     ]
    }
   },
   "fields": {
    "name": "fields",
    "in": "query",
    "explode": false,
    "description": "只要这些字段；id 与 _masked 总在",
    "schema": {
     "type": "array",
     "minItems": 1,
     "maxItems": 64,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     },
     "example": [
      "name"
     ]
    }
   }
  },
  "headers": {
   "Content-Crs": {
    "description": "答复坐标的坐标系，写在尖括号里",
    "schema": {
     "type": "string",
     "example": "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>"
    }
   },
   "ETag": {
    "description": "强校验标签，含数据范围；以 If-None-Match 发回，未变则 304",
    "schema": {
     "type": "string",
     "example": "\"q7Jm2Zk0v1\""
    }
   },
   "Idempotency-Replayed": {
    "description": "为 true 时是第一次的答复，操作没有再做一遍",
    "schema": {
     "type": "string",
     "enum": [
      "true"
     ]
    }
   },
   "Link": {
    "description": "分页链接(RFC 8288)，与正文的 links 相同",
    "schema": {
     "type": "string",
     "example": "<https://onemap.example/onemap/v1/regions?limit=1&cursor=abc>; rel=\"next\""
    }
   },
   "Vary": {
    "description": "缓存须区分的请求头",
    "schema": {
     "type": "string",
     "example": "Authorization, Accept, Accept-Language, Accept-Encoding"
    }
   },
   "X-Request-Id": {
    "description": "请求编号，与问题详情的 requestId 相同",
    "schema": {
     "type": "string",
     "example": "7f3c2a9e5b1d4806"
    }
   },
   "RateLimit": {
    "description": "余下的请求数 r 与距重新计数的秒数 t",
    "schema": {
     "type": "string",
     "example": "\"default\";r=999;t=60"
    }
   },
   "RateLimit-Policy": {
    "description": "每个调用者的配额 q 与窗口的秒数 w",
    "schema": {
     "type": "string",
     "example": "\"default\";q=1000;w=60"
    }
   },
   "Retry-After": {
    "description": "429、503 与幂等键正被使用的 409 时给出：应等待的秒数",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "example": 5
    }
   }
  },
  "responses": {
   "Problem": {
    "description": "问题详情(RFC 9457)",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/X-Request-Id"
     },
     "Retry-After": {
      "$ref": "#/components/headers/Retry-After"
     },
     "RateLimit": {
      "$ref": "#/components/headers/RateLimit"
     },
     "RateLimit-Policy": {
      "$ref": "#/components/headers/RateLimit-Policy"
     }
    },
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
    "example": "620523106000",
    "description": "12 位区划编码；村民小组为村编码加 -01"
   },
   "RegionCodeInput": {
    "type": "string",
    "pattern": "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}(-[0-9]{2})?)$",
    "example": "620523",
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
    "example": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
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
    "example": [
     105.34,
     34.75
    ],
    "description": "[经度, 纬度],CGCS2000"
   },
   "Bbox": {
    "type": "array",
    "items": {
     "type": "number"
    },
    "minItems": 4,
    "maxItems": 4,
    "example": [
     104.97,
     34.52,
     105.52,
     35.05
    ],
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
   "StatCategories": {
    "type": "array",
    "minItems": 1,
    "maxItems": 64,
    "items": {
     "type": "string",
     "pattern": "^(\\*|[a-zA-Z][a-zA-Z0-9]{0,31})$"
    }
   },
   "StatDimensionId": {
    "type": "string",
    "enum": [
     "mainCause",
     "cause",
     "status",
     "batch",
     "sex",
     "ageGroup",
     "education",
     "schoolState",
     "labourSkill",
     "workTime",
     "health",
     "ethnicGroup",
     "houseStructure",
     "dangerHouseLevel",
     "drinkingWater",
     "roadType",
     "incomeComponent",
     "activityKind",
     "organiserKind"
    ]
   },
   "TimeUnit": {
    "type": "string",
    "enum": [
     "year",
     "quarter",
     "month"
    ]
   },
   "ActivityKind": {
    "type": "string",
    "enum": [
     "homeVisit",
     "policyLecture",
     "skillTraining",
     "distanceEducation",
     "medicalService",
     "industrySupport",
     "employmentService",
     "schoolAid",
     "consumptionAid",
     "donation",
     "volunteerService",
     "partyDay",
     "other"
    ]
   },
   "OrganiserKind": {
    "type": "string",
    "enum": [
     "governmentUnit",
     "publicInstitution",
     "enterprise",
     "partyBranch",
     "villageCommittee",
     "socialOrganisation",
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
     "natural",
     "standardDeviation",
     "headTail"
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
   "ExportId": {
    "type": "string",
    "pattern": "^[0-9]{6}-[A-Za-z0-9_-]{22}$",
    "example": "620523-Q2r8Vt5kXwZ1aB7nYc3dEe"
   },
   "ExportCollection": {
    "type": "string",
    "enum": [
     "households",
     "villages",
     "regions"
    ]
   },
   "ExportFormat": {
    "type": "string",
    "enum": [
     "csv",
     "xlsx",
     "geojson",
     "ndjson"
    ]
   },
   "ExportRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "collection",
     "format"
    ],
    "properties": {
     "collection": {
      "$ref": "#/components/schemas/ExportCollection"
     },
     "format": {
      "$ref": "#/components/schemas/ExportFormat"
     },
     "fields": {
      "type": "array",
      "minItems": 1,
      "maxItems": 64,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "pattern": "^[a-zA-Z][a-zA-Z0-9]{0,63}$"
      },
      "description": "字段，缺省为全部；id(区划为 code)总在最前"
     },
     "region": {
      "$ref": "#/components/schemas/RegionCodeInput"
     },
     "asOf": {
      "type": "integer",
      "minimum": 1900,
      "maximum": 2100,
      "description": "截至该年年末；仅 households"
     },
     "status": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ExitStatus"
      },
      "description": "仅 households"
     },
     "householdType": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/HouseholdType"
      },
      "description": "仅 households"
     },
     "mainCause": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Cause"
      },
      "description": "仅 households"
     },
     "filter": {
      "type": "object",
      "additionalProperties": true,
      "description": "CQL2-JSON 条件，与 POST /households/-/query 相同；仅 households"
     },
     "filterCrs": {
      "$ref": "#/components/schemas/CrsUri"
     }
    },
    "example": {
     "collection": "households",
     "format": "csv",
     "region": "620523106",
     "asOf": 2016,
     "fields": [
      "headName",
      "status",
      "mainCause"
     ]
    }
   },
   "Export": {
    "type": "object",
    "required": [
     "id",
     "collection",
     "format",
     "fields",
     "rowCount",
     "createdAt",
     "expiresAt",
     "links"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ExportId"
     },
     "collection": {
      "$ref": "#/components/schemas/ExportCollection"
     },
     "format": {
      "$ref": "#/components/schemas/ExportFormat"
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "rowCount": {
      "type": "integer",
      "minimum": 0,
      "description": "登记时的行数"
     },
     "createdAt": {
      "type": "string"
     },
     "expiresAt": {
      "type": "string",
      "description": "此后不能下载"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "id": "620523-Q2r8Vt5kXwZ1aB7nYc3dEe",
     "collection": "households",
     "format": "csv",
     "fields": [
      "id",
      "headName",
      "status",
      "mainCause"
     ],
     "rowCount": 1284,
     "createdAt": "2026-03-01T08:00:00.000+08:00",
     "expiresAt": "2026-03-02T08:00:00.000+08:00",
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe",
       "rel": "self",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe/content",
       "rel": "enclosure",
       "type": "text/csv"
      }
     ]
    }
   },
   "AuditAction": {
    "type": "string",
    "enum": [
     "query",
     "view",
     "export",
     "create",
     "update",
     "delete",
     "login",
     "logout",
     "reveal"
    ]
   },
   "AuditEntry": {
    "type": "object",
    "required": [
     "id",
     "at",
     "subject",
     "role",
     "regionScope",
     "ip",
     "action",
     "objectType",
     "objectId",
     "success",
     "detail"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "at": {
      "type": "string",
      "description": "东八区时间"
     },
     "subject": {
      "type": "string",
      "description": "账号，不是姓名"
     },
     "role": {
      "$ref": "#/components/schemas/Role"
     },
     "regionScope": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      }
     },
     "ip": {
      "type": [
       "string",
       "null"
      ]
     },
     "action": {
      "$ref": "#/components/schemas/AuditAction"
     },
     "objectType": {
      "type": "string"
     },
     "objectId": {
      "type": [
       "string",
       "null"
      ]
     },
     "success": {
      "type": "boolean"
     },
     "detail": {
      "type": "object",
      "additionalProperties": true,
      "description": "字段名、理由、行数等；不含个人信息的值"
     }
    },
    "example": {
     "id": "5f0c1c1e-6f1b-4a53-9a4e-0f6f7f1f2a3b",
     "at": "2026-03-01T08:00:00.000+08:00",
     "subject": "zhangwei",
     "role": "town",
     "regionScope": [
      "620523106000"
     ],
     "ip": null,
     "action": "reveal",
     "objectType": "household",
     "objectId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "success": true,
     "detail": {
      "fields": [
       "phone"
      ],
      "reason": "入户走访前核实电话"
     }
    }
   },
   "AuditLogList": {
    "type": "object",
    "required": [
     "items",
     "numberReturned",
     "links"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AuditEntry"
      }
     },
     "numberReturned": {
      "type": "integer"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "items": [
      {
       "id": "5f0c1c1e-6f1b-4a53-9a4e-0f6f7f1f2a3b",
       "at": "2026-03-01T08:00:00.000+08:00",
       "subject": "zhangwei",
       "role": "town",
       "regionScope": [
        "620523106000"
       ],
       "ip": null,
       "action": "reveal",
       "objectType": "household",
       "objectId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
       "success": true,
       "detail": {
        "fields": [
         "phone"
        ],
        "reason": "入户走访前核实电话"
       }
      }
     ],
     "numberReturned": 1,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/audit-logs?action=reveal",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
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
     },
     "templated": {
      "type": "boolean"
     }
    },
    "example": {
     "href": "https://onemap.example/onemap/v1/regions/620523000000",
     "rel": "self",
     "type": "application/json",
     "title": "甘谷县"
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
    },
    "example": {
     "title": "甘谷县精准扶贫一张图",
     "description": "示意数据",
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/",
       "rel": "self",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/api",
       "rel": "service-desc",
       "type": "application/vnd.oai.openapi+json;version=3.0"
      },
      {
       "href": "https://onemap.example/onemap/v1/api/3.1",
       "rel": "service-desc",
       "type": "application/vnd.oai.openapi+json;version=3.1"
      },
      {
       "href": "https://onemap.example/onemap/v1/conformance",
       "rel": "conformance",
       "type": "application/json"
      }
     ]
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
        "archive",
        "features",
        "stats",
        "tiles",
        "cql2",
        "crud",
        "qr",
        "uploads",
        "exports",
        "admin",
        "activities",
        "imagery",
        "elevation"
       ]
      }
     }
    },
    "example": {
     "conformsTo": [
      "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core"
     ],
     "capabilities": [
      "core",
      "stats",
      "tiles"
     ]
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
    },
    "example": {
     "status": "ok",
     "version": "0.1.0"
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
        },
        "reason": {
         "type": "string",
         "description": "filter 的错误：syntax、unsupported、too-deep、too-long、unknown-property、type"
        },
        "offset": {
         "type": "integer",
         "description": "filter 文本中出错处的 UTF-16 下标，从 0 起"
        }
       }
      }
     }
    },
    "example": {
     "type": "https://onemap.example/onemap/v1/problems/invalid-parameter",
     "title": "参数不合法",
     "status": 400,
     "code": "invalid-parameter",
     "requestId": "7f3c2a9e5b1d4806",
     "instance": "/onemap/v1/layers/povertyIncidence/classification",
     "errors": [
      {
       "parameter": "classes",
       "message": "应为 2 至 9 的整数"
      }
     ]
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
    },
    "example": {
     "code": "invalid-parameter",
     "status": 400,
     "title": "参数不合法",
     "remedy": "按 errors 中列出的参数名与说明修改后重试。"
    }
   },
   "Origin": {
    "type": "object",
    "description": "数据的来历；synthetic 为真时界面须标「示意数据」",
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
    },
    "example": {
     "synthetic": true,
     "source": "示意数据"
    }
   },
   "CrsUri": {
    "type": "string",
    "minLength": 1,
    "maxLength": 256,
    "example": "http://www.opengis.net/def/crs/EPSG/0/4490"
   },
   "Extent": {
    "type": "object",
    "properties": {
     "spatial": {
      "type": "object",
      "required": [
       "bbox"
      ],
      "properties": {
       "bbox": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Bbox"
        }
       },
       "crs": {
        "type": "string"
       }
      }
     },
     "temporal": {
      "type": "object",
      "required": [
       "interval"
      ],
      "properties": {
       "interval": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": [
           "string",
           "null"
          ]
         },
         "minItems": 2,
         "maxItems": 2
        }
       },
       "trs": {
        "type": "string"
       }
      }
     }
    },
    "example": {
     "spatial": {
      "bbox": [
       [
        104.97,
        34.52,
        105.52,
        35.05
       ]
      ],
      "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
     },
     "temporal": {
      "interval": [
       [
        "2013-01-01T00:00:00Z",
        "2020-12-31T23:59:59Z"
       ]
      ],
      "trs": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"
     }
    }
   },
   "Collection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "description",
       "itemType",
       "crs",
       "storageCrs",
       "extent",
       "links"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "description": {
        "type": "string"
       },
       "itemType": {
        "const": "feature"
       },
       "crs": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/CrsUri"
        }
       },
       "storageCrs": {
        "$ref": "#/components/schemas/CrsUri"
       },
       "extent": {
        "$ref": "#/components/schemas/Extent"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意边界",
     "id": "regions",
     "title": "行政区划",
     "description": "省、市、县、乡镇、村的边界",
     "itemType": "feature",
     "crs": [
      "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
      "http://www.opengis.net/def/crs/EPSG/0/4490"
     ],
     "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/4490",
     "extent": {
      "spatial": {
       "bbox": [
        [
         104.97,
         34.52,
         105.52,
         35.05
        ]
       ],
       "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
      }
     },
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/regions/items",
       "rel": "items",
       "type": "application/geo+json"
      }
     ]
    }
   },
   "CollectionList": {
    "type": "object",
    "required": [
     "collections",
     "links"
    ],
    "properties": {
     "collections": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Collection"
      }
     },
     "crs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CrsUri"
      }
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "collections": [
      {
       "synthetic": true,
       "source": "示意边界",
       "id": "regions",
       "title": "行政区划",
       "description": "省、市、县、乡镇、村的边界",
       "itemType": "feature",
       "crs": [
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
        "http://www.opengis.net/def/crs/EPSG/0/4490"
       ],
       "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/4490",
       "extent": {
        "spatial": {
         "bbox": [
          [
           104.97,
           34.52,
           105.52,
           35.05
          ]
         ],
         "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
        }
       },
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/collections/regions/items",
         "rel": "items",
         "type": "application/geo+json"
        }
       ]
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "PropertySchema": {
    "type": "object",
    "description": "JSON Schema 2020-12；键 $schema、$id 与 properties",
    "required": [
     "$schema",
     "$id",
     "type",
     "title",
     "properties"
    ],
    "properties": {
     "$schema": {
      "type": "string"
     },
     "$id": {
      "type": "string"
     },
     "type": {
      "const": "object"
     },
     "title": {
      "type": "string"
     },
     "properties": {
      "type": "object",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "additionalProperties": {
      "type": "boolean"
     }
    },
    "example": {
     "$schema": "https://json-schema.org/draft/2020-12/schema",
     "$id": "https://onemap.example/onemap/v1/collections/regions/queryables",
     "type": "object",
     "title": "行政区划",
     "properties": {
      "code": {
       "title": "区划编码",
       "type": "string"
      },
      "level": {
       "title": "级别",
       "type": "string",
       "enum": [
        "province",
        "prefecture",
        "county",
        "town",
        "village",
        "group"
       ]
      }
     },
     "additionalProperties": false
    }
   },
   "FeatureGeometry": {
    "type": [
     "object",
     "null"
    ],
    "description": "GeoJSON 的 Point、Polygon 或 MultiPolygon；没有位置时为 null",
    "required": [
     "type",
     "coordinates"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "Point",
       "Polygon",
       "MultiPolygon"
      ]
     },
     "coordinates": {
      "type": "array",
      "items": {}
     }
    },
    "example": {
     "type": "Point",
     "coordinates": [
      105.20513,
      34.92871
     ]
    }
   },
   "Feature": {
    "type": "object",
    "description": "单独给出时另有 links、synthetic、source；集合中的只有前四项",
    "required": [
     "type",
     "id",
     "geometry",
     "properties"
    ],
    "properties": {
     "type": {
      "const": "Feature"
     },
     "id": {
      "type": "string"
     },
     "geometry": {
      "$ref": "#/components/schemas/FeatureGeometry"
     },
     "properties": {
      "type": "object",
      "additionalProperties": true
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     },
     "synthetic": {
      "type": "boolean"
     },
     "source": {
      "type": "string"
     }
    },
    "example": {
     "type": "Feature",
     "id": "620523106201",
     "geometry": {
      "type": "Point",
      "coordinates": [
       105.2,
       34.93
      ]
     },
     "properties": {
      "code": "620523106201",
      "name": "王家川村",
      "shortName": "王家川",
      "town": "620523106000",
      "townName": "大石镇",
      "areaKm2": 4.1
     }
    }
   },
   "FeatureCollection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "type",
       "features",
       "numberReturned",
       "numberMatched",
       "links"
      ],
      "properties": {
       "type": {
        "const": "FeatureCollection"
       },
       "features": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Feature"
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意边界",
     "type": "FeatureCollection",
     "features": [
      {
       "type": "Feature",
       "id": "620523106201",
       "geometry": {
        "type": "Point",
        "coordinates": [
         105.2,
         34.93
        ]
       },
       "properties": {
        "code": "620523106201",
        "name": "王家川村",
        "shortName": "王家川",
        "town": "620523106000",
        "townName": "大石镇",
        "areaKm2": 4.1
       }
      }
     ],
     "numberReturned": 1,
     "numberMatched": 405,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/villages/items?limit=1",
       "rel": "self",
       "type": "application/geo+json"
      },
      {
       "href": "https://onemap.example/onemap/v1/collections/villages/items?limit=1&cursor=abc",
       "rel": "next",
       "type": "application/geo+json"
      }
     ]
    }
   },
   "Activity": {
    "type": "object",
    "description": "一次帮扶活动，GeoJSON 要素；单独给出时另有 links、synthetic、source",
    "required": [
     "type",
     "id",
     "geometry",
     "properties"
    ],
    "properties": {
     "type": {
      "const": "Feature"
     },
     "id": {
      "type": "string",
      "pattern": "^[0-9]{6}-[A-Za-z0-9_-]{8,64}$",
      "description": "县编码加不透明编号"
     },
     "geometry": {
      "$ref": "#/components/schemas/FeatureGeometry"
     },
     "properties": {
      "$ref": "#/components/schemas/ActivityProperties"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     },
     "synthetic": {
      "type": "boolean"
     },
     "source": {
      "type": "string"
     }
    },
    "example": {
     "type": "Feature",
     "id": "620523-a3kT9wYq2LzB6nVc1dMe8F",
     "geometry": {
      "type": "Point",
      "coordinates": [
       105.2,
       34.93
      ]
     },
     "properties": {
      "region": "620523106201",
      "regionName": "王家川村",
      "date": "2016-08-12",
      "kind": "skillTraining",
      "title": "花椒栽培技术培训",
      "summary": "讲解修剪与病虫害防治，现场答疑",
      "organiser": "大石镇农业技术推广站",
      "organiserKind": "publicInstitution",
      "helperUnit": "县农业农村局",
      "participantCount": 42,
      "householdsReached": 18,
      "photos": [],
      "households": [],
      "_masked": []
     }
    }
   },
   "ActivityProperties": {
    "type": "object",
    "required": [
     "region",
     "regionName",
     "date",
     "kind",
     "title",
     "summary",
     "organiser",
     "organiserKind",
     "helperUnit",
     "participantCount",
     "householdsReached",
     "photos",
     "households",
     "_masked"
    ],
    "properties": {
     "region": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "regionName": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "description": "活动日期，中国时间"
     },
     "kind": {
      "$ref": "#/components/schemas/ActivityKind"
     },
     "title": {
      "type": "string"
     },
     "summary": {
      "type": "string",
      "description": "活动内容，不写住户与个人姓名"
     },
     "organiser": {
      "type": [
       "string",
       "null"
      ],
      "description": "组织的单位或党支部"
     },
     "organiserKind": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/OrganiserKind"
       },
       {
        "type": "null"
       }
      ]
     },
     "helperUnit": {
      "type": [
       "string",
       "null"
      ],
      "description": "帮扶单位"
     },
     "participantCount": {
      "type": "integer",
      "minimum": 0,
      "description": "参加人数"
     },
     "householdsReached": {
      "type": "integer",
      "minimum": 0,
      "description": "惠及户数"
     },
     "photos": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      },
      "description": "照片的链接，可以没有"
     },
     "households": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HouseholdId"
      },
      "description": "走访的户，只列当前用户能看到的"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "region": "620523106201",
     "regionName": "王家川村",
     "date": "2016-08-12",
     "kind": "homeVisit",
     "title": "入户走访",
     "summary": "了解生产生活困难，宣讲帮扶政策",
     "organiser": "县教育局",
     "organiserKind": "governmentUnit",
     "helperUnit": "县教育局",
     "participantCount": 2,
     "householdsReached": 3,
     "photos": [],
     "households": [],
     "_masked": [
      "households",
      "photos"
     ]
    }
   },
   "ActivityCollection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "type",
       "features",
       "numberReturned",
       "numberMatched",
       "links"
      ],
      "properties": {
       "type": {
        "const": "FeatureCollection"
       },
       "features": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Activity"
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "type": "FeatureCollection",
     "features": [
      {
       "type": "Feature",
       "id": "620523-a3kT9wYq2LzB6nVc1dMe8F",
       "geometry": {
        "type": "Point",
        "coordinates": [
         105.2,
         34.93
        ]
       },
       "properties": {
        "region": "620523106201",
        "regionName": "王家川村",
        "date": "2016-08-12",
        "kind": "skillTraining",
        "title": "花椒栽培技术培训",
        "summary": "讲解修剪与病虫害防治，现场答疑",
        "organiser": "大石镇农业技术推广站",
        "organiserKind": "publicInstitution",
        "helperUnit": "县农业农村局",
        "participantCount": 42,
        "householdsReached": 18,
        "photos": [],
        "households": [],
        "_masked": []
       }
      }
     ],
     "numberReturned": 1,
     "numberMatched": 3104,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/activities/items?limit=1",
       "rel": "self",
       "type": "application/geo+json"
      },
      {
       "href": "https://onemap.example/onemap/v1/collections/activities/items?limit=1&cursor=abc",
       "rel": "next",
       "type": "application/geo+json"
      }
     ]
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
    ],
    "example": {
     "synthetic": false,
     "source": "国家统计局统计用区划代码",
     "code": "620523000000",
     "name": "甘谷县",
     "shortName": "甘谷",
     "level": "county",
     "parent": "620500000000",
     "center": [
      105.34,
      34.75
     ],
     "bbox": [
      104.97,
      34.52,
      105.52,
      35.05
     ],
     "areaKm2": 1572.6,
     "childLevel": "town",
     "childCount": 15
    }
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
    },
    "example": {
     "items": [
      {
       "synthetic": false,
       "source": "国家统计局统计用区划代码",
       "code": "620523106000",
       "name": "大石镇",
       "shortName": "大石",
       "level": "town",
       "parent": "620523000000",
       "center": [
        105.21,
        34.93
       ],
       "bbox": [
        105.14,
        34.87,
        105.29,
        34.99
       ],
       "areaKm2": null,
       "childLevel": "village",
       "childCount": 25
      }
     ],
     "numberReturned": 1,
     "numberMatched": 15,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/regions?parent=620523&limit=1",
       "rel": "self",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/regions?parent=620523&limit=1&cursor=eyJhIjoiNjIwNTIzMTA2MDAwIn0",
       "rel": "next",
       "type": "application/json"
      }
     ]
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
    },
    "example": {
     "type": "Feature",
     "id": "620523106000",
     "properties": {
      "code": "620523106000",
      "name": "大石镇",
      "shortName": "大石",
      "level": "town",
      "parent": "620523000000",
      "center": [
       105.21,
       34.93
      ]
     },
     "geometry": {
      "type": "Polygon",
      "coordinates": [
       [
        [
         105.14,
         34.87
        ],
        [
         105.29,
         34.87
        ],
        [
         105.29,
         34.99
        ],
        [
         105.14,
         34.99
        ],
        [
         105.14,
         34.87
        ]
       ]
      ]
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意边界",
     "type": "FeatureCollection",
     "features": [
      {
       "type": "Feature",
       "id": "620523106000",
       "properties": {
        "code": "620523106000",
        "name": "大石镇",
        "shortName": "大石",
        "level": "town",
        "parent": "620523000000",
        "center": [
         105.21,
         34.93
        ]
       },
       "geometry": {
        "type": "Polygon",
        "coordinates": [
         [
          [
           105.14,
           34.87
          ],
          [
           105.29,
           34.87
          ],
          [
           105.29,
           34.99
          ],
          [
           105.14,
           34.99
          ],
          [
           105.14,
           34.87
          ]
         ]
        ]
       }
      }
     ],
     "mapApprovalNumber": null
    }
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
      "description": "上级名称，用「 › 」相连"
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
    },
    "example": {
     "code": "620523106000",
     "name": "大石镇",
     "level": "town",
     "path": "甘肃省 › 天水市 › 甘谷县",
     "center": [
      105.21,
      34.93
     ],
     "bbox": [
      105.14,
      34.87,
      105.29,
      34.99
     ]
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
    },
    "example": {
     "items": [
      {
       "code": "620523106000",
       "name": "大石镇",
       "level": "town",
       "path": "甘肃省 › 天水市 › 甘谷县",
       "center": [
        105.21,
        34.93
       ],
       "bbox": [
        105.14,
        34.87,
        105.29,
        34.99
       ]
      }
     ]
    }
   },
   "Masked": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "example": [
     "phone",
     "bankAccount"
    ],
    "description": "被掩码的字段名；类型与键不因掩码而变"
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
      "description": "截至 asOf 年末；不在册为 null"
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
      "description": "人均纯收入，元"
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "region": "620523106201",
     "regionName": "王家川村",
     "groupNo": "3",
     "headName": "张示例",
     "householdClass": "poor",
     "householdType": "dibaoPoor",
     "householdTypeGroup": "assisted",
     "mainCause": "illness",
     "causeGroup": "health",
     "otherCauses": [
      "lackOfLabour"
     ],
     "memberCount": 3,
     "status": "notExited",
     "asOf": 2016,
     "netIncomePerCapita": 2480,
     "point": [
      105.20513,
      34.92871
     ],
     "address": "大石镇王家川村三组",
     "phone": "138****0000",
     "_masked": [
      "phone"
     ]
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
       "region": "620523106201",
       "regionName": "王家川村",
       "groupNo": "3",
       "headName": "张示例",
       "householdClass": "poor",
       "householdType": "dibaoPoor",
       "householdTypeGroup": "assisted",
       "mainCause": "illness",
       "causeGroup": "health",
       "otherCauses": [
        "lackOfLabour"
       ],
       "memberCount": 3,
       "status": "notExited",
       "asOf": 2016,
       "netIncomePerCapita": 2480,
       "point": [
        105.20513,
        34.92871
       ],
       "address": "大石镇王家川村三组",
       "phone": "138****0000",
       "_masked": [
        "phone"
       ]
      }
     ],
     "numberReturned": 1,
     "numberMatched": 1,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/households?region=620523106201",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "HouseholdQuery": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "filter"
    ],
    "properties": {
     "filter": {
      "type": "object",
      "additionalProperties": true,
      "description": "CQL2-JSON 条件；至多 1 MiB、50000 个位置"
     },
     "filterCrs": {
      "$ref": "#/components/schemas/CrsUri"
     },
     "asOf": {
      "type": "integer",
      "minimum": 1900,
      "maximum": 2100,
      "description": "截至该年年末；缺省为最近一年"
     },
     "sortby": {
      "type": "array",
      "minItems": 1,
      "maxItems": 4,
      "items": {
       "type": "string",
       "pattern": "^[-+]?[^-+ ,]{1,64}$"
      }
     },
     "fields": {
      "type": "array",
      "minItems": 1,
      "maxItems": 64,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      },
      "example": [
       "name"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "default": 100,
      "description": "超过 1000 按 1000"
     },
     "cursor": {
      "type": "string",
      "maxLength": 8192,
      "description": "上一页答复中的 cursor"
     }
    },
    "example": {
     "filter": {
      "op": "and",
      "args": [
       {
        "op": ">=",
        "args": [
         {
          "property": "memberCount"
         },
         3
        ]
       },
       {
        "op": "s_intersects",
        "args": [
         {
          "property": "point"
         },
         {
          "type": "Polygon",
          "coordinates": [
           [
            [
             105.1,
             34.6
            ],
            [
             105.4,
             34.6
            ],
            [
             105.4,
             34.9
            ],
            [
             105.1,
             34.6
            ]
           ]
          ]
         }
        ]
       }
      ]
     },
     "asOf": 2016,
     "sortby": [
      "-memberCount"
     ],
     "limit": 100
    }
   },
   "HouseholdQueryResult": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdList"
     },
     {
      "type": "object",
      "required": [
       "cursor"
      ],
      "properties": {
       "cursor": {
        "type": [
         "string",
         "null"
        ],
        "description": "下一页的游标，放进同一个正文再次 POST；最后一页为 null"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "items": [],
     "numberReturned": 0,
     "numberMatched": 0,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/households/-/query",
       "rel": "self",
       "type": "application/json"
      }
     ],
     "cursor": null
    }
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
      "description": "与户主关系，见编码表 relation"
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
      "description": "YYYY-MM-DD；掩码时为 null"
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
      "description": "与 studentStatus 至多填其一"
     },
     "studentStatus": {
      "type": [
       "string",
       "null"
      ],
      "description": "membersYear 那年的在校状况；as-of 早于 membersYear 时为 null"
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
     "name": "张示例",
     "relation": "head",
     "sex": "male",
     "birthYear": 1968,
     "birthDate": null,
     "idNumber": "620***********0019",
     "ethnicGroup": "Han",
     "education": "primary",
     "studentStatus": null,
     "health": [
      "chronic"
     ],
     "labourSkill": "weakOrHalf",
     "workPlace": null,
     "workMonths": null,
     "phone": "138****0000",
     "_masked": [
      "birthDate",
      "idNumber",
      "phone"
     ]
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
     "category": "industry",
     "batch": "production",
     "year": 2016,
     "unit": "甘谷县示例局",
     "content": "发放花椒苗 200 株并提供技术培训",
     "amountYuan": 3000
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
     "kind": "cadre",
     "name": "王示例",
     "unit": "甘谷县示例局",
     "post": "科员",
     "phone": "13900000000",
     "from": "2015-06-01",
     "to": null,
     "_masked": []
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
    },
    "example": {
     "year": 2016,
     "status": "notExited",
     "householdType": "dibaoPoor",
     "memberCount": 3,
     "netIncomePerCapita": 2480
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
       "membersYear",
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
       "membersYear": {
        "type": "integer",
        "description": "成员取自这一年的登记。as-of 当年有登记就是当年，没有则是此前最近的一年，再没有则是此后最早的一年；最后一种情形不列该年以后出生的人，studentStatus 为 null"
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "region": "620523106201",
     "regionName": "王家川村",
     "groupNo": "3",
     "headName": "张示例",
     "householdClass": "poor",
     "householdType": "dibaoPoor",
     "householdTypeGroup": "assisted",
     "mainCause": "illness",
     "causeGroup": "health",
     "otherCauses": [
      "lackOfLabour"
     ],
     "memberCount": 3,
     "status": "notExited",
     "asOf": 2016,
     "netIncomePerCapita": 2480,
     "point": [
      105.20513,
      34.92871
     ],
     "address": "大石镇王家川村三组",
     "phone": "138****0000",
     "_masked": [
      "phone",
      "bankAccount"
     ],
     "identificationStandard": "national",
     "bankAccount": "***************0000",
     "firstIdentifiedYear": 2013,
     "exitYear": null,
     "relapseYear": null,
     "farmlandMu": 6.5,
     "woodlandMu": 2,
     "housingAreaM2": 84,
     "houseStructure": "brickWood",
     "dangerHouseLevel": "levelB",
     "drinkingWater": "treatedTap",
     "roadType": "concrete",
     "minorCount": 1,
     "membersYear": 2016,
     "members": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "name": "张示例",
       "relation": "head",
       "sex": "male",
       "birthYear": 1968,
       "birthDate": null,
       "idNumber": "620***********0019",
       "ethnicGroup": "Han",
       "education": "primary",
       "studentStatus": null,
       "health": [
        "chronic"
       ],
       "labourSkill": "weakOrHalf",
       "workPlace": null,
       "workMonths": null,
       "phone": "138****0000",
       "_masked": [
        "birthDate",
        "idNumber",
        "phone"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-2",
       "name": "李示例",
       "relation": "spouse",
       "sex": "female",
       "birthYear": 1970,
       "birthDate": null,
       "idNumber": "620***********0027",
       "ethnicGroup": "Han",
       "education": "juniorHigh",
       "studentStatus": null,
       "health": [
        "healthy"
       ],
       "labourSkill": "ordinary",
       "workPlace": "兰州市",
       "workMonths": 8,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-3",
       "name": "张样本",
       "relation": "son",
       "sex": "male",
       "birthYear": 2004,
       "birthDate": null,
       "idNumber": "620***********0035",
       "ethnicGroup": "Han",
       "education": null,
       "studentStatus": "primary",
       "health": [
        "healthy"
       ],
       "labourSkill": "none",
       "workPlace": null,
       "workMonths": null,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      }
     ],
     "measures": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
       "category": "industry",
       "batch": "production",
       "year": 2016,
       "unit": "甘谷县示例局",
       "content": "发放花椒苗 200 株并提供技术培训",
       "amountYuan": 3000
      }
     ],
     "helpers": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "kind": "cadre",
       "name": "王示例",
       "unit": "甘谷县示例局",
       "post": "科员",
       "phone": "13900000000",
       "from": "2015-06-01",
       "to": null,
       "_masked": []
      }
     ],
     "history": [
      {
       "year": 2015,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2210
      },
      {
       "year": 2016,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2480
      }
     ],
     "revealable": [
      "idNumber",
      "phone",
      "bankAccount"
     ]
    }
   },
   "HouseholdActivity": {
    "type": "object",
    "required": [
     "id",
     "date",
     "type",
     "helperName",
     "helperUnit",
     "content",
     "photos",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "description": "YYYY-MM-DD"
     },
     "type": {
      "type": "string",
      "description": "见编码表 visitType"
     },
     "helperName": {
      "type": [
       "string",
       "null"
      ]
     },
     "helperUnit": {
      "type": [
       "string",
       "null"
      ]
     },
     "content": {
      "type": [
       "string",
       "null"
      ],
      "description": "纪实文字，会写到家里的情形：看不到全名的角色为 null"
     },
     "photos": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Photo"
      },
      "description": "看不到全名的角色为空"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "id": "v-Wq8rT2yU5iO1pA4s",
     "date": "2016-09-12",
     "type": "industry",
     "helperName": "王示例",
     "helperUnit": "甘谷县示例局",
     "content": "查看花椒苗成活情况，约定十月再来",
     "photos": [
      {
       "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
       "title": "花椒地"
      }
     ],
     "_masked": []
    }
   },
   "Photo": {
    "type": "object",
    "required": [
     "href",
     "title"
    ],
    "properties": {
     "href": {
      "type": "string",
      "description": "绝对地址，可以直接用作图片；会到期，到期后重新读取档案"
     },
     "title": {
      "type": [
       "string",
       "null"
      ]
     },
     "thumbnail": {
      "type": "string",
      "description": "缩略图的地址；没有的用 href"
     },
     "width": {
      "type": "integer",
      "description": "像素"
     },
     "height": {
      "type": "integer",
      "description": "像素"
     }
    },
    "example": {
     "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
     "title": "花椒地"
    }
   },
   "HouseholdProject": {
    "type": "object",
    "required": [
     "id",
     "name",
     "category",
     "unit",
     "startedYear",
     "completedYear",
     "budgetYuan"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "category": {
      "type": [
       "string",
       "null"
      ],
      "description": "见编码表 measureCategory"
     },
     "unit": {
      "type": [
       "string",
       "null"
      ],
      "description": "实施单位"
     },
     "startedYear": {
      "type": "integer"
     },
     "completedYear": {
      "type": [
       "integer",
       "null"
      ],
      "description": "as-of 年末尚未完工的为 null"
     },
     "budgetYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "整个项目的预算，元"
     }
    },
    "example": {
     "id": "j-Lk9jH6gF3dS0aQ7w",
     "name": "大石镇花椒示范园",
     "category": "industry",
     "unit": "甘谷县示例局",
     "startedYear": 2015,
     "completedYear": null,
     "budgetYuan": 1200000
    }
   },
   "HouseholdDuty": {
    "type": "object",
    "description": "帮扶责任清单的一条：哪一年、谁、做什么、期限、完成没有",
    "required": [
     "id",
     "year",
     "content",
     "helperId",
     "helperName",
     "due",
     "state",
     "doneOn",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "year": {
      "type": "integer"
     },
     "content": {
      "type": "string",
      "description": "要做的事，人人可见，不写姓名与家里的情形"
     },
     "helperId": {
      "type": [
       "string",
       "null"
      ],
      "description": "helpers 之一的 id；没有指定责任人，或那人在 as-of 以后才结对的为 null"
     },
     "helperName": {
      "type": [
       "string",
       "null"
      ]
     },
     "due": {
      "type": [
       "string",
       "null"
      ],
      "description": "YYYY-MM-DD；没有期限的为 null"
     },
     "state": {
      "type": "string",
      "enum": [
       "open",
       "done"
      ],
      "description": "as-of 年末以后才完成的为 open"
     },
     "doneOn": {
      "type": [
       "string",
       "null"
      ],
      "description": "YYYY-MM-DD；未完成，或不知道哪一天的为 null"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "id": "d-Yt6rE3wQ9pL2kJ8h",
     "year": 2016,
     "content": "每月入户走访一次",
     "helperId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
     "helperName": "王示例",
     "due": "2016-12-31",
     "state": "open",
     "doneOn": null,
     "_masked": []
    }
   },
   "HouseholdIncome": {
    "type": "object",
    "description": "一年的收入，元；各项为全户之和，净收入为人均",
    "required": [
     "year",
     "memberCount",
     "wageYuan",
     "businessYuan",
     "propertyYuan",
     "transferYuan",
     "businessCostYuan",
     "netIncomePerCapita",
     "povertyLineYuan",
     "_masked"
    ],
    "properties": {
     "year": {
      "type": "integer"
     },
     "memberCount": {
      "type": "integer"
     },
     "wageYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "工资性收入"
     },
     "businessYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "生产经营性收入"
     },
     "propertyYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "财产性收入"
     },
     "transferYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "转移性收入"
     },
     "businessCostYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "生产经营性支出，从收入中减去"
     },
     "netIncomePerCapita": {
      "type": [
       "number",
       "null"
      ]
     },
     "povertyLineYuan": {
      "type": [
       "number",
       "null"
      ],
      "description": "当年的贫困标准，元/人·年；没有收录的年份为 null"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "year": 2016,
     "memberCount": 3,
     "wageYuan": 2800,
     "businessYuan": 4300,
     "propertyYuan": 0,
     "transferYuan": 1640,
     "businessCostYuan": 1300,
     "netIncomePerCapita": 2480,
     "povertyLineYuan": 2952,
     "_masked": []
    }
   },
   "Monitoring": {
    "type": "object",
    "description": "一次防返贫监测",
    "required": [
     "id",
     "type",
     "risks",
     "from",
     "to",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "type": {
      "type": [
       "string",
       "null"
      ],
      "description": "见编码表 monitorType"
     },
     "risks": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "见编码表 riskType"
     },
     "from": {
      "type": "string",
      "description": "识别日期，YYYY-MM-DD"
     },
     "to": {
      "type": [
       "string",
       "null"
      ],
      "description": "风险消除的日期；as-of 年末尚未消除的为 null"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "id": "w-Zx5cV8bN1mK4jH7g",
     "type": "suddenHardship",
     "risks": [
      "illness"
     ],
     "from": "2016-03-10",
     "to": null,
     "_masked": []
    }
   },
   "HouseholdEvent": {
    "type": "object",
    "required": [
     "kind",
     "year",
     "date",
     "monitorType"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "enter",
       "exit",
       "relapse",
       "monitored",
       "cleared"
      ],
      "description": "见编码表 householdEvent"
     },
     "year": {
      "type": "integer"
     },
     "date": {
      "type": [
       "string",
       "null"
      ],
      "description": "只知道年份的为 null"
     },
     "monitorType": {
      "type": [
       "string",
       "null"
      ],
      "description": "监测对象类别，仅 monitored、cleared"
     }
    },
    "example": {
     "kind": "enter",
     "year": 2013,
     "date": null,
     "monitorType": null
    }
   },
   "HouseholdPart": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "household",
       "asOf"
      ],
      "properties": {
       "household": {
        "$ref": "#/components/schemas/HouseholdId"
       },
       "asOf": {
        "type": "integer",
        "description": "截至该年年末"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016
    }
   },
   "HouseholdMembers": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items",
       "minorCount",
       "membersYear",
       "_masked"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Member"
        }
       },
       "minorCount": {
        "type": "integer",
        "description": "不满 14 周岁的人数"
       },
       "membersYear": {
        "type": "integer",
        "description": "成员取自这一年的登记"
       },
       "_masked": {
        "$ref": "#/components/schemas/Masked"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "name": "张示例",
       "relation": "head",
       "sex": "male",
       "birthYear": 1968,
       "birthDate": null,
       "idNumber": "620***********0019",
       "ethnicGroup": "Han",
       "education": "primary",
       "studentStatus": null,
       "health": [
        "chronic"
       ],
       "labourSkill": "weakOrHalf",
       "workPlace": null,
       "workMonths": null,
       "phone": "138****0000",
       "_masked": [
        "birthDate",
        "idNumber",
        "phone"
       ]
      }
     ],
     "minorCount": 1,
     "membersYear": 2016,
     "_masked": []
    }
   },
   "HouseholdMeasures": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Measure"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
       "category": "industry",
       "batch": "production",
       "year": 2016,
       "unit": "甘谷县示例局",
       "content": "发放花椒苗 200 株并提供技术培训",
       "amountYuan": 3000
      }
     ]
    }
   },
   "HouseholdPairings": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Helper"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "kind": "cadre",
       "name": "王示例",
       "unit": "甘谷县示例局",
       "post": "科员",
       "phone": "13900000000",
       "from": "2015-06-01",
       "to": null,
       "_masked": []
      }
     ]
    }
   },
   "HouseholdActivities": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdActivity"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "v-Wq8rT2yU5iO1pA4s",
       "date": "2016-09-12",
       "type": "industry",
       "helperName": "王示例",
       "helperUnit": "甘谷县示例局",
       "content": "查看花椒苗成活情况，约定十月再来",
       "photos": [
        {
         "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         "title": "花椒地"
        }
       ],
       "_masked": []
      }
     ]
    }
   },
   "HouseholdProjects": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdProject"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "j-Lk9jH6gF3dS0aQ7w",
       "name": "大石镇花椒示范园",
       "category": "industry",
       "unit": "甘谷县示例局",
       "startedYear": 2015,
       "completedYear": null,
       "budgetYuan": 1200000
      }
     ]
    }
   },
   "HouseholdIncomes": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdIncome"
        },
        "description": "由旧到新"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "year": 2015,
       "memberCount": 3,
       "wageYuan": 2400,
       "businessYuan": 3900,
       "propertyYuan": 0,
       "transferYuan": 1530,
       "businessCostYuan": 1200,
       "netIncomePerCapita": 2210,
       "povertyLineYuan": 2855,
       "_masked": []
      },
      {
       "year": 2016,
       "memberCount": 3,
       "wageYuan": 2800,
       "businessYuan": 4300,
       "propertyYuan": 0,
       "transferYuan": 1640,
       "businessCostYuan": 1300,
       "netIncomePerCapita": 2480,
       "povertyLineYuan": 2952,
       "_masked": []
      }
     ]
    }
   },
   "HouseholdHistory": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items",
       "events",
       "monitoring"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdYear"
        }
       },
       "events": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdEvent"
        },
        "description": "由旧到新"
       },
       "monitoring": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Monitoring"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "year": 2015,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2210
      },
      {
       "year": 2016,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2480
      }
     ],
     "events": [
      {
       "kind": "enter",
       "year": 2013,
       "date": null,
       "monitorType": null
      },
      {
       "kind": "monitored",
       "year": 2016,
       "date": "2016-03-10",
       "monitorType": "suddenHardship"
      }
     ],
     "monitoring": [
      {
       "id": "w-Zx5cV8bN1mK4jH7g",
       "type": "suddenHardship",
       "risks": [
        "illness"
       ],
       "from": "2016-03-10",
       "to": null,
       "_masked": []
      }
     ]
    }
   },
   "HouseholdArchive": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Household"
     },
     {
      "type": "object",
      "required": [
       "activities",
       "projects",
       "income",
       "monitoring",
       "events",
       "years",
       "canIssueLinks"
      ],
      "properties": {
       "activities": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdActivity"
        },
        "description": "由新到旧"
       },
       "projects": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdProject"
        }
       },
       "income": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdIncome"
        },
        "description": "由旧到新"
       },
       "monitoring": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Monitoring"
        }
       },
       "duties": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdDuty"
        },
        "description": "帮扶责任清单：年度由新到旧，同年按期限；后端没有责任清单的，没有这个键"
       },
       "events": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdEvent"
        },
        "description": "由旧到新"
       },
       "years": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "description": "可选的年份，由旧到新；不随 as-of 截断"
       },
       "canIssueLinks": {
        "type": "boolean",
        "description": "当前角色可以生成、停用这一户的二维码"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "region": "620523106201",
     "regionName": "王家川村",
     "groupNo": "3",
     "headName": "张示例",
     "householdClass": "poor",
     "householdType": "dibaoPoor",
     "householdTypeGroup": "assisted",
     "mainCause": "illness",
     "causeGroup": "health",
     "otherCauses": [
      "lackOfLabour"
     ],
     "memberCount": 3,
     "status": "notExited",
     "asOf": 2016,
     "netIncomePerCapita": 2480,
     "point": [
      105.20513,
      34.92871
     ],
     "address": "大石镇王家川村三组",
     "phone": "138****0000",
     "_masked": [
      "phone",
      "bankAccount"
     ],
     "identificationStandard": "national",
     "bankAccount": "***************0000",
     "firstIdentifiedYear": 2013,
     "exitYear": null,
     "relapseYear": null,
     "farmlandMu": 6.5,
     "woodlandMu": 2,
     "housingAreaM2": 84,
     "houseStructure": "brickWood",
     "dangerHouseLevel": "levelB",
     "drinkingWater": "treatedTap",
     "roadType": "concrete",
     "minorCount": 1,
     "membersYear": 2016,
     "members": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "name": "张示例",
       "relation": "head",
       "sex": "male",
       "birthYear": 1968,
       "birthDate": null,
       "idNumber": "620***********0019",
       "ethnicGroup": "Han",
       "education": "primary",
       "studentStatus": null,
       "health": [
        "chronic"
       ],
       "labourSkill": "weakOrHalf",
       "workPlace": null,
       "workMonths": null,
       "phone": "138****0000",
       "_masked": [
        "birthDate",
        "idNumber",
        "phone"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-2",
       "name": "李示例",
       "relation": "spouse",
       "sex": "female",
       "birthYear": 1970,
       "birthDate": null,
       "idNumber": "620***********0027",
       "ethnicGroup": "Han",
       "education": "juniorHigh",
       "studentStatus": null,
       "health": [
        "healthy"
       ],
       "labourSkill": "ordinary",
       "workPlace": "兰州市",
       "workMonths": 8,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-3",
       "name": "张样本",
       "relation": "son",
       "sex": "male",
       "birthYear": 2004,
       "birthDate": null,
       "idNumber": "620***********0035",
       "ethnicGroup": "Han",
       "education": null,
       "studentStatus": "primary",
       "health": [
        "healthy"
       ],
       "labourSkill": "none",
       "workPlace": null,
       "workMonths": null,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      }
     ],
     "measures": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
       "category": "industry",
       "batch": "production",
       "year": 2016,
       "unit": "甘谷县示例局",
       "content": "发放花椒苗 200 株并提供技术培训",
       "amountYuan": 3000
      }
     ],
     "helpers": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "kind": "cadre",
       "name": "王示例",
       "unit": "甘谷县示例局",
       "post": "科员",
       "phone": "13900000000",
       "from": "2015-06-01",
       "to": null,
       "_masked": []
      }
     ],
     "history": [
      {
       "year": 2015,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2210
      },
      {
       "year": 2016,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2480
      }
     ],
     "revealable": [
      "idNumber",
      "phone",
      "bankAccount"
     ],
     "activities": [
      {
       "id": "v-Wq8rT2yU5iO1pA4s",
       "date": "2016-09-12",
       "type": "industry",
       "helperName": "王示例",
       "helperUnit": "甘谷县示例局",
       "content": "查看花椒苗成活情况，约定十月再来",
       "photos": [
        {
         "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         "title": "花椒地"
        }
       ],
       "_masked": []
      }
     ],
     "projects": [
      {
       "id": "j-Lk9jH6gF3dS0aQ7w",
       "name": "大石镇花椒示范园",
       "category": "industry",
       "unit": "甘谷县示例局",
       "startedYear": 2015,
       "completedYear": null,
       "budgetYuan": 1200000
      }
     ],
     "income": [
      {
       "year": 2015,
       "memberCount": 3,
       "wageYuan": 2400,
       "businessYuan": 3900,
       "propertyYuan": 0,
       "transferYuan": 1530,
       "businessCostYuan": 1200,
       "netIncomePerCapita": 2210,
       "povertyLineYuan": 2855,
       "_masked": []
      },
      {
       "year": 2016,
       "memberCount": 3,
       "wageYuan": 2800,
       "businessYuan": 4300,
       "propertyYuan": 0,
       "transferYuan": 1640,
       "businessCostYuan": 1300,
       "netIncomePerCapita": 2480,
       "povertyLineYuan": 2952,
       "_masked": []
      }
     ],
     "monitoring": [
      {
       "id": "w-Zx5cV8bN1mK4jH7g",
       "type": "suddenHardship",
       "risks": [
        "illness"
       ],
       "from": "2016-03-10",
       "to": null,
       "_masked": []
      }
     ],
     "duties": [
      {
       "id": "d-Yt6rE3wQ9pL2kJ8h",
       "year": 2016,
       "content": "每月入户走访一次",
       "helperId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "helperName": "王示例",
       "due": "2016-12-31",
       "state": "open",
       "doneOn": null,
       "_masked": []
      }
     ],
     "events": [
      {
       "kind": "enter",
       "year": 2013,
       "date": null,
       "monitorType": null
      },
      {
       "kind": "monitored",
       "year": 2016,
       "date": "2016-03-10",
       "monitorType": "suddenHardship"
      }
     ],
     "years": [
      2013,
      2014,
      2015,
      2016
     ],
     "canIssueLinks": true
    }
   },
   "ArchiveLinkId": {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]{8,64}$",
    "example": "Kd8sW2qX6vB0nM4zLp7rTy"
   },
   "ArchiveLinkRequest": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "expiresInDays": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1096,
      "description": "缺省 365"
     },
     "revokeOthers": {
      "type": "boolean",
      "description": "同时停用这一户以前的二维码；缺省不停用"
     }
    },
    "example": {
     "expiresInDays": 365,
     "revokeOthers": false
    }
   },
   "ArchiveLink": {
    "type": "object",
    "required": [
     "id",
     "household",
     "state",
     "createdAt",
     "createdBy",
     "expiresAt",
     "revokedAt",
     "revokedBy",
     "reprintable"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ArchiveLinkId"
     },
     "household": {
      "$ref": "#/components/schemas/HouseholdId"
     },
     "state": {
      "type": "string",
      "enum": [
       "active",
       "expired",
       "revoked"
      ]
     },
     "createdAt": {
      "type": "string"
     },
     "createdBy": {
      "type": "string",
      "description": "账号，不是姓名"
     },
     "expiresAt": {
      "type": "string",
      "description": "此后打不开"
     },
     "revokedAt": {
      "type": [
       "string",
       "null"
      ]
     },
     "revokedBy": {
      "type": [
       "string",
       "null"
      ]
     },
     "reprintable": {
      "type": "boolean",
      "description": "可以再取一次网址，重新打印"
     }
    },
    "example": {
     "id": "Kd8sW2qX6vB0nM4zLp7rTy",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "state": "active",
     "createdAt": "2026-03-01T08:00:00.000+08:00",
     "createdBy": "zhangwei",
     "expiresAt": "2027-03-01T08:00:00.000+08:00",
     "revokedAt": null,
     "revokedBy": null,
     "reprintable": true
    }
   },
   "IssuedArchiveLink": {
    "allOf": [
     {
      "$ref": "#/components/schemas/ArchiveLink"
     },
     {
      "type": "object",
      "required": [
       "url"
      ],
      "properties": {
       "url": {
        "type": "string",
        "description": "印成二维码的网址"
       }
      }
     }
    ],
    "example": {
     "id": "Kd8sW2qX6vB0nM4zLp7rTy",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "state": "active",
     "createdAt": "2026-03-01T08:00:00.000+08:00",
     "createdBy": "zhangwei",
     "expiresAt": "2027-03-01T08:00:00.000+08:00",
     "revokedAt": null,
     "revokedBy": null,
     "reprintable": true,
     "url": "https://onemap.example/a/620523-Hq3wE6rT9yU2iO5pA8sD1fG4hJ7"
    }
   },
   "ArchiveLinkList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ArchiveLink"
      }
     }
    },
    "example": {
     "items": [
      {
       "id": "Kd8sW2qX6vB0nM4zLp7rTy",
       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
       "state": "active",
       "createdAt": "2026-03-01T08:00:00.000+08:00",
       "createdBy": "zhangwei",
       "expiresAt": "2027-03-01T08:00:00.000+08:00",
       "revokedAt": null,
       "revokedBy": null,
       "reprintable": true
      }
     ]
    }
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
    },
    "example": {
     "fields": [
      "phone"
     ],
     "reason": "入户走访前电话预约"
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
    },
    "example": {
     "id": "8c1f0b52-3d6e-4a97-9f00-2b7e54c1d9aa",
     "at": "2016-11-08T09:30:00+08:00",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "fields": [
      "idNumber"
     ],
     "phone": null,
     "bankAccount": null,
     "members": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "idNumber": "620523196802300019",
       "birthDate": null,
       "phone": null
      }
     ]
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
       "name": {
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
        "description": "households 是单户，householdGrid 是网格；各自的 minzoom、maxzoom 是它出现的级别",
        "items": {
         "type": "object",
         "required": [
          "id",
          "fields"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "description": {
           "type": "string"
          },
          "minzoom": {
           "type": "integer"
          },
          "maxzoom": {
           "type": "integer"
          },
          "fields": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          }
         }
        }
       },
       "statusYears": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "description": "属性 s 依次对应的年份"
       },
       "statusOrder": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/ExitStatus"
        },
        "description": "网格的属性 s 中每年各个户数依次对应的状态"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "tilejson": "3.0.0",
     "name": "户点",
     "tiles": [
      "https://onemap.example/onemap/v1/tiles/households/{z}/{x}/{y}.pbf"
     ],
     "minzoom": 0,
     "maxzoom": 14,
     "bounds": [
      104.97,
      34.52,
      105.52,
      35.05
     ],
     "vector_layers": [
      {
       "id": "householdGrid",
       "minzoom": 0,
       "maxzoom": 14,
       "fields": {
        "households": "Number",
        "general": "Number",
        "dibaoPoor": "Number",
        "dibao": "Number",
        "wubao": "Number",
        "s": "String"
       }
      },
      {
       "id": "households",
       "minzoom": 11,
       "maxzoom": 14,
       "fields": {
        "id": "String",
        "region": "String",
        "type": "String",
        "cause": "String",
        "s": "String"
       }
      }
     ],
     "statusYears": [
      2013,
      2014,
      2015,
      2016,
      2017,
      2018,
      2019,
      2020
     ],
     "statusOrder": [
      "notExited",
      "preExit",
      "exited",
      "relapsed"
     ]
    }
   },
   "TileMetadata": {
    "type": "object",
    "required": [
     "name",
     "format",
     "minzoom",
     "maxzoom",
     "bounds",
     "json"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "format": {
      "type": "string",
      "enum": [
       "pbf"
      ]
     },
     "type": {
      "type": "string"
     },
     "minzoom": {
      "type": "string"
     },
     "maxzoom": {
      "type": "string"
     },
     "bounds": {
      "type": "string",
      "description": "西、南、东、北，以逗号相连"
     },
     "center": {
      "type": "string"
     },
     "json": {
      "type": "string",
      "description": "JSON 文本，其中 vector_layers 与 TileJSON 相同"
     }
    },
    "example": {
     "name": "户点",
     "description": "示意数据",
     "format": "pbf",
     "type": "overlay",
     "minzoom": "0",
     "maxzoom": "14",
     "bounds": "104.97,34.52,105.52,35.05",
     "center": "105.245,34.785,11",
     "json": "{\"vector_layers\":[{\"id\":\"households\",\"fields\":{\"id\":\"String\"}}]}"
    }
   },
   "TileSetList": {
    "type": "object",
    "required": [
     "tilesets",
     "links"
    ],
    "properties": {
     "tilesets": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "dataType",
        "crs",
        "tileMatrixSetURI",
        "links"
       ],
       "properties": {
        "title": {
         "type": "string"
        },
        "dataType": {
         "type": "string",
         "enum": [
          "vector"
         ]
        },
        "crs": {
         "type": "string"
        },
        "tileMatrixSetURI": {
         "type": "string"
        },
        "links": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Link"
         }
        }
       }
      }
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "tilesets": [
      {
       "title": "户点",
       "dataType": "vector",
       "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
       "tileMatrixSetURI": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/collections/households/tiles/WebMercatorQuad",
         "rel": "self",
         "type": "application/json"
        },
        {
         "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         "rel": "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
         "type": "application/json"
        }
       ]
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/households/tiles",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "TileSet": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "dataType",
       "crs",
       "tileMatrixSetURI",
       "links"
      ],
      "properties": {
       "title": {
        "type": "string"
       },
       "dataType": {
        "type": "string",
        "enum": [
         "vector"
        ]
       },
       "crs": {
        "type": "string"
       },
       "tileMatrixSetURI": {
        "type": "string"
       },
       "boundingBox": {
        "type": "object",
        "required": [
         "lowerLeft",
         "upperRight",
         "crs"
        ],
        "properties": {
         "lowerLeft": {
          "type": "array",
          "items": {
           "type": "number"
          }
         },
         "upperRight": {
          "type": "array",
          "items": {
           "type": "number"
          }
         },
         "crs": {
          "type": "string"
         }
        }
       },
       "tileMatrixSetLimits": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "tileMatrix",
          "minTileRow",
          "maxTileRow",
          "minTileCol",
          "maxTileCol"
         ],
         "properties": {
          "tileMatrix": {
           "type": "string"
          },
          "minTileRow": {
           "type": "integer"
          },
          "maxTileRow": {
           "type": "integer"
          },
          "minTileCol": {
           "type": "integer"
          },
          "maxTileCol": {
           "type": "integer"
          }
         }
        }
       },
       "layers": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "id",
          "dataType"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "title": {
           "type": "string"
          },
          "dataType": {
           "type": "string",
           "enum": [
            "vector"
           ]
          },
          "geometryDimension": {
           "type": "integer"
          },
          "minTileMatrix": {
           "type": "string"
          },
          "maxTileMatrix": {
           "type": "string"
          },
          "propertiesSchema": {
           "type": "object",
           "additionalProperties": true
          }
         }
        }
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "title": "户点",
     "dataType": "vector",
     "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
     "tileMatrixSetURI": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
     "boundingBox": {
      "lowerLeft": [
       104.97,
       34.52
      ],
      "upperRight": [
       105.52,
       35.05
      ],
      "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
     },
     "tileMatrixSetLimits": [
      {
       "tileMatrix": "8",
       "minTileRow": 101,
       "maxTileRow": 101,
       "minTileCol": 202,
       "maxTileCol": 203
      }
     ],
     "layers": [
      {
       "id": "households",
       "dataType": "vector",
       "geometryDimension": 0,
       "minTileMatrix": "11",
       "maxTileMatrix": "14",
       "propertiesSchema": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         }
        }
       }
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
       "rel": "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
       "rel": "item",
       "type": "application/vnd.mapbox-vector-tile",
       "templated": true
      }
     ]
    }
   },
   "TileMatrixSetList": {
    "type": "object",
    "required": [
     "tileMatrixSets",
     "links"
    ],
    "properties": {
     "tileMatrixSets": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "links"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "uri": {
         "type": "string"
        },
        "links": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Link"
         }
        }
       }
      }
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "tileMatrixSets": [
      {
       "id": "WebMercatorQuad",
       "uri": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         "rel": "self",
         "type": "application/json"
        }
       ]
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/tileMatrixSets",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "TileMatrixSet": {
    "type": "object",
    "required": [
     "id",
     "uri",
     "crs",
     "tileMatrices"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "uri": {
      "type": "string"
     },
     "crs": {
      "type": "string"
     },
     "orderedAxes": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "wellKnownScaleSet": {
      "type": "string"
     },
     "tileMatrices": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "scaleDenominator",
        "cellSize",
        "pointOfOrigin",
        "tileWidth",
        "tileHeight",
        "matrixWidth",
        "matrixHeight"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "scaleDenominator": {
         "type": "number"
        },
        "cellSize": {
         "type": "number"
        },
        "pointOfOrigin": {
         "type": "array",
         "items": {
          "type": "number"
         }
        },
        "tileWidth": {
         "type": "integer"
        },
        "tileHeight": {
         "type": "integer"
        },
        "matrixWidth": {
         "type": "integer"
        },
        "matrixHeight": {
         "type": "integer"
        }
       }
      }
     }
    },
    "example": {
     "id": "WebMercatorQuad",
     "title": "Google Maps Compatible for the World",
     "uri": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
     "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
     "orderedAxes": [
      "X",
      "Y"
     ],
     "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
     "tileMatrices": [
      {
       "id": "0",
       "scaleDenominator": 559082264.0287178,
       "cellSize": 156543.03392804097,
       "pointOfOrigin": [
        -20037508.342789244,
        20037508.342789244
       ],
       "tileWidth": 256,
       "tileHeight": 256,
       "matrixWidth": 1,
       "matrixHeight": 1
      }
     ]
    }
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
      "description": "户、人、次、人次、户次、%、元、亩、平方公里"
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
      "type": "string",
      "description": "口径或定义的出处"
     },
     "timeUnits": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TimeUnit"
      },
      "description": "可按哪些时间单位查询；没有此项时只有年度"
     }
    },
    "example": {
     "id": "povertyIncidence",
     "title": "贫困发生率",
     "titleEn": "Poverty incidence",
     "unit": "%",
     "kind": "ratio",
     "decimals": 2,
     "cube": "poverty",
     "numerator": "poorPersons",
     "denominator": "ruralPopulation",
     "denominatorTitle": "农村户籍人口",
     "perHundred": true,
     "lowerIsBetter": true,
     "ramp": "incidence",
     "policyBreaks": [
      2,
      3,
      10,
      20
     ],
     "source": "年末剩余贫困人口数占农村户籍人口数的比重",
     "timeUnits": [
      "year"
     ]
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
    },
    "example": {
     "items": [
      {
       "id": "povertyIncidence",
       "title": "贫困发生率",
       "titleEn": "Poverty incidence",
       "unit": "%",
       "kind": "ratio",
       "decimals": 2,
       "cube": "poverty",
       "numerator": "poorPersons",
       "denominator": "ruralPopulation",
       "denominatorTitle": "农村户籍人口",
       "perHundred": true,
       "lowerIsBetter": true,
       "ramp": "incidence",
       "policyBreaks": [
        2,
        3,
        10,
        20
       ],
       "source": "年末剩余贫困人口数占农村户籍人口数的比重"
      }
     ]
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
       },
       "timeUnits": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/TimeUnit"
        },
        "description": "可按哪些时间单位查询；没有此项时只有年度"
       },
       "breakdowns": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/StatBreakdown"
        },
        "description": "可分列的维度，一次一个，可再加 householdType"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "poverty",
     "title": "贫困与脱贫",
     "measures": [
      "povertyIncidence",
      "poorPersons",
      "ruralPopulation",
      "poorHouseholds",
      "exitedHouseholds",
      "relapsedHouseholds"
     ],
     "dimensions": [
      "region",
      "time",
      "householdType",
      "measure"
     ],
     "years": [
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
      "2020"
     ]
    }
   },
   "StatBreakdown": {
    "type": "object",
    "required": [
     "id",
     "title",
     "multiple",
     "measures",
     "categories",
     "years"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/StatDimensionId"
     },
     "title": {
      "type": "string"
     },
     "multiple": {
      "type": "boolean",
      "description": "真为可多选：一户或一人计入其每一类，各类之和大于总数"
     },
     "measures": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "可按此维度分列的指标"
     },
     "categories": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "label"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "label": {
         "type": "string"
        }
       }
      }
     },
     "years": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "登记册填有此项的年份"
     }
    },
    "example": {
     "id": "cause",
     "title": "致贫原因",
     "multiple": true,
     "measures": [
      "poorHouseholds",
      "poorPersons",
      "labelledPoorHouseholds",
      "poorHouseholdShare"
     ],
     "categories": [
      {
       "id": "illness",
       "label": "因病"
      },
      {
       "id": "schooling",
       "label": "因学"
      }
     ],
     "years": [
      "2019",
      "2020"
     ]
    }
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
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "示意数据",
       "id": "poverty",
       "title": "贫困与脱贫",
       "measures": [
        "povertyIncidence",
        "poorPersons",
        "ruralPopulation",
        "poorHouseholds",
        "exitedHouseholds",
        "relapsedHouseholds"
       ],
       "dimensions": [
        "region",
        "time",
        "householdType",
        "measure"
       ],
       "years": [
        "2013",
        "2014",
        "2015",
        "2016",
        "2017",
        "2018",
        "2019",
        "2020"
       ]
      }
     ]
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
   "StatDimensionInfo": {
    "type": "object",
    "required": [
     "multiple"
    ],
    "properties": {
     "multiple": {
      "type": "boolean",
      "description": "真为可多选，各类之和大于总数"
     },
     "denominators": {
      "type": "object",
      "description": "指标与其分母：填有该项的户或人",
      "additionalProperties": {
       "type": "object",
       "required": [
        "measure",
        "title"
       ],
       "properties": {
        "measure": {
         "type": "string"
        },
        "title": {
         "type": "string"
        }
       }
      }
     }
    },
    "example": {
     "multiple": true,
     "denominators": {
      "poorHouseholds": {
       "measure": "labelledPoorHouseholds",
       "title": "填有致贫原因的贫困户"
      }
     }
    }
   },
   "StatDataset": {
    "type": "object",
    "description": "JSON-stat 2.0；缺测、抑制的格为 null，原因在 status",
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
       },
       "dimensions": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/StatDimensionInfo"
        },
        "description": "分列维度的说明"
       }
      }
     }
    },
    "example": {
     "version": "2.0",
     "class": "dataset",
     "label": "贫困与脱贫",
     "source": "示意数据",
     "id": [
      "region",
      "time",
      "measure"
     ],
     "size": [
      2,
      2,
      3
     ],
     "role": {
      "geo": [
       "region"
      ],
      "time": [
       "time"
      ],
      "metric": [
       "measure"
      ]
     },
     "dimension": {
      "region": {
       "label": "区划",
       "category": {
        "index": [
         "620523100000",
         "620523106000"
        ],
        "label": {
         "620523100000": "大像山镇",
         "620523106000": "大石镇"
        }
       }
      },
      "time": {
       "label": "年份",
       "category": {
        "index": [
         "2015",
         "2016"
        ],
        "label": {
         "2015": "2015",
         "2016": "2016"
        }
       }
      },
      "measure": {
       "label": "指标",
       "category": {
        "index": [
         "povertyIncidence",
         "poorPersons",
         "ruralPopulation"
        ],
        "label": {
         "povertyIncidence": "贫困发生率",
         "poorPersons": "贫困人口",
         "ruralPopulation": "农村户籍人口"
        }
       }
      }
     },
     "value": [
      8,
      2000,
      25000,
      5,
      1250,
      25000,
      12.5,
      2500,
      20000,
      null,
      null,
      20000
     ],
     "status": {
      "9": "suppressed",
      "10": "suppressed"
     },
     "extension": {
      "cube": "poverty",
      "synthetic": true,
      "measures": {
       "povertyIncidence": {
        "unit": "%",
        "decimals": 2,
        "kind": "ratio",
        "numerator": "poorPersons",
        "denominator": "ruralPopulation",
        "denominatorTitle": "农村户籍人口"
       },
       "poorPersons": {
        "unit": "人",
        "decimals": 0,
        "kind": "count",
        "numerator": null,
        "denominator": null,
        "denominatorTitle": null
       },
       "ruralPopulation": {
        "unit": "人",
        "decimals": 0,
        "kind": "count",
        "numerator": null,
        "denominator": null,
        "denominatorTitle": null
       }
      }
     }
    }
   },
   "ImageryTiles": {
    "description": "怎样取瓦片；`xyz` 的模板里 z、x、y 是级、列、行，`wmts` 可按键值对或模板",
    "oneOf": [
     {
      "type": "object",
      "required": [
       "type",
       "url",
       "attribution"
      ],
      "properties": {
       "type": {
        "const": "xyz"
       },
       "url": {
        "type": "string"
       },
       "attribution": {
        "type": "string"
       },
       "crs": {
        "type": "string",
        "enum": [
         "EPSG:3857",
         "EPSG:4326",
         "EPSG:4490"
        ]
       },
       "minZoom": {
        "type": "integer"
       },
       "maxZoom": {
        "type": "integer"
       },
       "tileSize": {
        "type": "integer"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "url",
       "attribution",
       "crs",
       "layer",
       "matrixSet"
      ],
      "properties": {
       "type": {
        "const": "wmts"
       },
       "url": {
        "type": "string"
       },
       "attribution": {
        "type": "string"
       },
       "crs": {
        "type": "string",
        "enum": [
         "EPSG:3857",
         "EPSG:4326",
         "EPSG:4490"
        ]
       },
       "layer": {
        "type": "string"
       },
       "matrixSet": {
        "type": "string"
       },
       "style": {
        "type": "string"
       },
       "format": {
        "type": "string"
       },
       "encoding": {
        "type": "string",
        "enum": [
         "KVP",
         "REST"
        ]
       },
       "matrixIds": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "minZoom": {
        "type": "integer"
       },
       "maxZoom": {
        "type": "integer"
       }
      }
     }
    ]
   },
   "ImagerySet": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "year",
       "captureDate",
       "resolutionM",
       "licence",
       "mapApprovalNumber",
       "extent",
       "footprint",
       "tileMatrixSets",
       "stretch",
       "tiles",
       "links"
      ],
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
       },
       "title": {
        "type": "string"
       },
       "year": {
        "type": "integer",
        "example": 2013
       },
       "captureDate": {
        "type": [
         "string",
         "null"
        ],
        "description": "拍摄日期或起止日期，如 2013-09-21/2013-11-02；不详为 null"
       },
       "resolutionM": {
        "type": [
         "number",
         "null"
        ],
        "description": "地面分辨率，米；不详为 null"
       },
       "licence": {
        "type": "string",
        "description": "使用许可"
       },
       "mapApprovalNumber": {
        "type": [
         "string",
         "null"
        ],
        "description": "审图号；没有为 null"
       },
       "extent": {
        "oneOf": [
         {
          "$ref": "#/components/schemas/Bbox"
         },
         {
          "type": "null"
         }
        ]
       },
       "footprint": {
        "description": "影像四角围成的范围；不详为 null",
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
          "type": "null"
         }
        ]
       },
       "tileMatrixSets": {
        "type": "array",
        "items": {
         "type": "string",
         "enum": [
          "WebMercatorQuad",
          "CGCS2000Quad"
         ]
        },
        "description": "按哪几种切片方案提供其瓦片"
       },
       "stretch": {
        "description": "16 位影像怎样拉伸到屏幕；没有拉伸为 null",
        "oneOf": [
         {
          "type": "object",
          "required": [
           "method",
           "low",
           "high",
           "bands"
          ],
          "properties": {
           "method": {
            "type": "string",
            "enum": [
             "percentile",
             "values"
            ]
           },
           "low": {
            "type": "number"
           },
           "high": {
            "type": "number"
           },
           "bands": {
            "type": "array",
            "items": {
             "type": "array",
             "items": {
              "type": "number"
             }
            },
            "description": "各波段变为 0 与 255 的值"
           }
          }
         },
         {
          "type": "null"
         }
        ]
       },
       "tiles": {
        "$ref": "#/components/schemas/ImageryTiles"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "程序绘制的示意影像",
     "id": "gangu-2013",
     "title": "2013 年示意影像",
     "year": 2013,
     "captureDate": "2013-09-21",
     "resolutionM": 2,
     "licence": "仅供演示",
     "mapApprovalNumber": null,
     "extent": [
      105.3,
      34.71,
      105.366,
      34.764
     ],
     "footprint": {
      "type": "Polygon",
      "coordinates": [
       [
        [
         105.3,
         34.71
        ],
        [
         105.366,
         34.71
        ],
        [
         105.366,
         34.764
        ],
        [
         105.3,
         34.764
        ],
        [
         105.3,
         34.71
        ]
       ]
      ]
     },
     "tileMatrixSets": [
      "WebMercatorQuad",
      "CGCS2000Quad"
     ],
     "stretch": null,
     "tiles": {
      "type": "xyz",
      "url": "https://onemap.example/onemap/v1/imagery/gangu-2013/tiles/WebMercatorQuad/{z}/{y}/{x}",
      "attribution": "程序绘制的示意影像",
      "crs": "EPSG:3857",
      "minZoom": 10,
      "maxZoom": 16
     },
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/imagery/gangu-2013",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "ImageryList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ImagerySet"
      }
     }
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "程序绘制的示意影像",
       "id": "gangu-2013",
       "title": "2013 年示意影像",
       "year": 2013,
       "captureDate": "2013-09-21",
       "resolutionM": 2,
       "licence": "仅供演示",
       "mapApprovalNumber": null,
       "extent": [
        105.3,
        34.71,
        105.366,
        34.764
       ],
       "footprint": {
        "type": "Polygon",
        "coordinates": [
         [
          [
           105.3,
           34.71
          ],
          [
           105.366,
           34.71
          ],
          [
           105.366,
           34.764
          ],
          [
           105.3,
           34.764
          ],
          [
           105.3,
           34.71
          ]
         ]
        ]
       },
       "tileMatrixSets": [
        "WebMercatorQuad",
        "CGCS2000Quad"
       ],
       "stretch": null,
       "tiles": {
        "type": "xyz",
        "url": "https://onemap.example/onemap/v1/imagery/gangu-2013/tiles/WebMercatorQuad/{z}/{y}/{x}",
        "attribution": "程序绘制的示意影像",
        "crs": "EPSG:3857",
        "minZoom": 10,
        "maxZoom": 16
       },
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/imagery/gangu-2013",
         "rel": "self",
         "type": "application/json"
        }
       ]
      }
     ]
    }
   },
   "ElevationSet": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "date",
       "licence",
       "access",
       "resolutionM",
       "extent",
       "encoding",
       "range",
       "fillM",
       "tileSize",
       "minZoom",
       "maxZoom",
       "url",
       "links"
      ],
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
       },
       "title": {
        "type": "string"
       },
       "date": {
        "type": [
         "string",
         "null"
        ],
        "description": "测得的年份、日期或起止日期；不详为 null"
       },
       "licence": {
        "type": "string",
        "description": "使用许可"
       },
       "access": {
        "type": "string",
        "enum": [
         "public",
         "signed-in"
        ],
        "description": "人人可取，或只给登录者"
       },
       "resolutionM": {
        "type": "number",
        "description": "格网的地面分辨率，米"
       },
       "extent": {
        "$ref": "#/components/schemas/Bbox"
       },
       "encoding": {
        "type": "string",
        "enum": [
         "terrain-rgb",
         "terrarium"
        ],
        "description": "颜色怎样写成海拔"
       },
       "range": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 2,
        "maxItems": 2,
        "description": "最低与最高的海拔，米"
       },
       "fillM": {
        "type": "number",
        "description": "没有数据处写的海拔，米"
       },
       "tileSize": {
        "type": "integer",
        "description": "瓦片的边长，像素"
       },
       "minZoom": {
        "type": "integer"
       },
       "maxZoom": {
        "type": "integer",
        "description": "最深的级别；更深的由客户端内插"
       },
       "url": {
        "type": "string",
        "description": "瓦片地址的模板，z、y、x 是级、行、列；绝对地址"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "程序生成的示意地形",
     "id": "demo",
     "title": "示意地形",
     "date": null,
     "licence": "仅供演示",
     "access": "public",
     "resolutionM": 111,
     "extent": [
      104.3,
      34,
      106.3,
      35.5
     ],
     "encoding": "terrain-rgb",
     "range": [
      1150.5,
      3105
     ],
     "fillM": 1150,
     "tileSize": 256,
     "minZoom": 4,
     "maxZoom": 11,
     "url": "https://onemap.example/onemap/v1/elevation/demo/tiles/WebMercatorQuad/{z}/{y}/{x}",
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/elevation/demo",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "ElevationList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ElevationSet"
      }
     }
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "程序生成的示意地形",
       "id": "demo",
       "title": "示意地形",
       "date": null,
       "licence": "仅供演示",
       "access": "public",
       "resolutionM": 111,
       "extent": [
        104.3,
        34,
        106.3,
        35.5
       ],
       "encoding": "terrain-rgb",
       "range": [
        1150.5,
        3105
       ],
       "fillM": 1150,
       "tileSize": 256,
       "minZoom": 4,
       "maxZoom": 11,
       "url": "https://onemap.example/onemap/v1/elevation/demo/tiles/WebMercatorQuad/{z}/{y}/{x}",
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/elevation/demo",
         "rel": "self",
         "type": "application/json"
        }
       ]
      }
     ]
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "povertyIncidence",
     "title": "贫困发生率",
     "kind": "choropleth",
     "indicator": "povertyIncidence",
     "levels": [
      "county",
      "town",
      "village"
     ],
     "years": [
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
      "2020"
     ]
    }
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
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "示意数据",
       "id": "povertyIncidence",
       "title": "贫困发生率",
       "kind": "choropleth",
       "indicator": "povertyIncidence",
       "levels": [
        "county",
        "town",
        "village"
       ],
       "years": [
        "2013",
        "2014",
        "2015",
        "2016",
        "2017",
        "2018",
        "2019",
        "2020"
       ]
      }
     ]
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
      "description": "内部分界，升序，上端闭合；n 个分界分 n+1 级"
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
    },
    "example": {
     "layer": "povertyIncidence",
     "indicator": "povertyIncidence",
     "parent": "620523000000",
     "method": "policy",
     "breaks": [
      2,
      3,
      10,
      20
     ],
     "closed": "upper",
     "valueCount": 120,
     "years": [
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
      "2020"
     ]
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
        "households:reveal",
        "exports:create",
        "audit:read"
       ]
      }
     }
    },
    "example": {
     "role": "town",
     "regions": [
      "620523106000"
     ],
     "displayName": "大石镇乡镇用户",
     "permissions": [
      "households:read",
      "households:reveal"
     ]
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
    },
    "example": {
     "id": "town",
     "title": "大石镇乡镇用户",
     "role": "town",
     "regions": [
      "620523106000"
     ]
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
    },
    "example": {
     "items": [
      {
       "id": "town",
       "title": "大石镇乡镇用户",
       "role": "town",
       "regions": [
        "620523106000"
       ]
      },
      {
       "id": "county",
       "title": "甘谷县县级用户",
       "role": "county",
       "regions": [
        "620523000000"
       ]
      }
     ]
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
    },
    "example": {
     "persona": "town"
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
    },
    "example": {
     "accessToken": "eyJhbGciOiJIUzI1NiJ9.example.signature",
     "tokenType": "Bearer",
     "expiresInSeconds": 3600,
     "me": {
      "role": "town",
      "regions": [
       "620523106000"
      ],
      "displayName": "大石镇乡镇用户",
      "permissions": [
       "households:read",
       "households:reveal"
      ]
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
  "description": "一个县的后端按本契约实现接口后，OneMap 的全部组件、SDK 与一致性检查即可直接使用。 编码 12 位；比率为百分数；金额为元；面积注明单位；坐标为 CGCS2000 经纬度 `[经度, 纬度]`。 每个答复带 X-Request-Id、RateLimit 与 RateLimit-Policy；限流、限长、跨源、Cookie、方法改写与幂等键的约定见 docs/contract/transport.md。",
  "license": {
   "name": "Apache-2.0",
   "url": "https://spdx.org/licenses/Apache-2.0.html"
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
   "name": "features",
   "description": "OGC API Features：供 QGIS、GDAL 等直接打开的地理要素"
  },
  {
   "name": "activities",
   "description": "帮扶活动"
  },
  {
   "name": "places",
   "description": "地名检索"
  },
  {
   "name": "households",
   "description": "贫困户档案，按角色掩码"
  },
  {
   "name": "archive-links",
   "description": "档案二维码：生成、停用、到期"
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
   "name": "imagery",
   "description": "历年影像：目录、瓦片与 WMTS"
  },
  {
   "name": "elevation",
   "description": "地形高程：目录与瓦片"
  },
  {
   "name": "accounts",
   "description": "当前用户与开发登录"
  },
  {
   "name": "exports",
   "description": "导出，按角色掩码，记入审计"
  },
  {
   "name": "audit-logs",
   "description": "审计日志，只增不改"
  }
 ],
 "paths": {
  "/": {
   "get": {
    "operationId": "getLandingPage",
    "tags": [
     "discovery"
    ],
    "summary": "首页，列出契约、能力与各资源的链接",
    "responses": {
     "200": {
      "description": "首页",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/api.html": {
   "get": {
    "operationId": "getApiPage",
    "tags": [
     "discovery"
    ],
    "summary": "本契约的网页版，不需外网与脚本",
    "responses": {
     "200": {
      "description": "网页",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "text/html": {
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
       "pattern": "^[a-z][a-z0-9-]{1,63}$",
       "example": "invalid-parameter"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "错误码说明",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/collections": {
   "get": {
    "operationId": "listCollections",
    "tags": [
     "features"
    ],
    "summary": "要素集合目录；只列出当前用户可读的集合",
    "responses": {
     "200": {
      "description": "集合目录",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CollectionList"
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
  "/collections/{collectionId}": {
   "get": {
    "operationId": "getCollection",
    "tags": [
     "features"
    ],
    "summary": "一个要素集合：范围、坐标系与链接",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     }
    ],
    "responses": {
     "200": {
      "description": "集合",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Collection"
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
  "/collections/{collectionId}/schema": {
   "get": {
    "operationId": "getCollectionSchema",
    "tags": [
     "features"
    ],
    "summary": "要素的字段(JSON Schema)；当前用户完全看不到的字段不列出",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     }
    ],
    "responses": {
     "200": {
      "description": "字段",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/schema+json": {
        "schema": {
         "$ref": "#/components/schemas/PropertySchema"
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
  "/collections/{collectionId}/queryables": {
   "get": {
    "operationId": "getCollectionQueryables",
    "tags": [
     "features"
    ],
    "summary": "可用于 filter 与 sortby 的字段(JSON Schema)；对当前用户掩码的字段不列出",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     }
    ],
    "responses": {
     "200": {
      "description": "可筛选的字段",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/schema+json": {
        "schema": {
         "$ref": "#/components/schemas/PropertySchema"
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
  "/collections/{collectionId}/items": {
   "get": {
    "operationId": "listFeatures",
    "tags": [
     "features"
    ],
    "summary": "要素(GeoJSON)，按 id 或 sortby 排序，逐页给出",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     },
     {
      "$ref": "#/components/parameters/bbox"
     },
     {
      "$ref": "#/components/parameters/bboxCrs"
     },
     {
      "$ref": "#/components/parameters/datetime"
     },
     {
      "$ref": "#/components/parameters/filter"
     },
     {
      "$ref": "#/components/parameters/filterLang"
     },
     {
      "$ref": "#/components/parameters/filterCrs"
     },
     {
      "$ref": "#/components/parameters/sortby"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "name": "properties",
      "in": "query",
      "explode": false,
      "description": "同 fields，OGC 草案的名称；二者只用其一",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
       },
       "example": [
        "name"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/crs"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     },
     {
      "$ref": "#/components/parameters/offset"
     }
    ],
    "responses": {
     "200": {
      "description": "要素",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/FeatureCollection"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FeatureCollection"
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
  "/collections/{collectionId}/items/{featureId}": {
   "get": {
    "operationId": "getFeature",
    "tags": [
     "features"
    ],
    "summary": "一个要素(GeoJSON)",
    "parameters": [
     {
      "$ref": "#/components/parameters/collectionId"
     },
     {
      "name": "featureId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{1,128}$",
       "example": "620523106000"
      }
     },
     {
      "$ref": "#/components/parameters/datetime"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "$ref": "#/components/parameters/crs"
     }
    ],
    "responses": {
     "200": {
      "description": "要素",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/Feature"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Feature"
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
  "/collections/activities/items": {
   "get": {
    "operationId": "listActivities",
    "tags": [
     "activities"
    ],
    "summary": "帮扶活动(GeoJSON)，一次活动一个要素，按 id 或 sortby 排序，逐页给出",
    "description": "集合 activities 人人可读：一次活动的地点、时间、类型、组织者与人次不是个人信息，文字中不写住户与个人姓名。活动走访了哪些户只给能看到该户的人； 走访入户的活动对任何人都落在村的点位上，照片只给能看到所访各户的人；有未给出的户时 households、photos 记在 `_masked`。datetime 按活动日期选取，年、季度、月、日或时段皆可。",
    "parameters": [
     {
      "name": "region",
      "in": "query",
      "description": "区划编码，含下级",
      "schema": {
       "$ref": "#/components/schemas/RegionCodeInput"
      }
     },
     {
      "name": "kind",
      "in": "query",
      "explode": false,
      "description": "活动类型",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 20,
       "items": {
        "$ref": "#/components/schemas/ActivityKind"
       }
      }
     },
     {
      "name": "organiserKind",
      "in": "query",
      "explode": false,
      "description": "组织者类别",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 20,
       "items": {
        "$ref": "#/components/schemas/OrganiserKind"
       }
      }
     },
     {
      "$ref": "#/components/parameters/bbox"
     },
     {
      "$ref": "#/components/parameters/bboxCrs"
     },
     {
      "name": "datetime",
      "in": "query",
      "description": "活动日期：年(2016)、季度(2016-Q3)、月(2016-08)、日、时刻，或以 / 相连的时段(一端可为 ..)，两端都含；按中国时间",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "example": "2016-Q3"
      }
     },
     {
      "$ref": "#/components/parameters/filter"
     },
     {
      "$ref": "#/components/parameters/filterLang"
     },
     {
      "$ref": "#/components/parameters/filterCrs"
     },
     {
      "$ref": "#/components/parameters/sortby"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "name": "properties",
      "in": "query",
      "explode": false,
      "description": "同 fields，OGC 草案的名称；二者只用其一",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
       },
       "example": [
        "title"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/crs"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     },
     {
      "$ref": "#/components/parameters/offset"
     }
    ],
    "responses": {
     "200": {
      "description": "活动",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/ActivityCollection"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ActivityCollection"
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
  "/collections/activities/items/{featureId}": {
   "get": {
    "operationId": "getActivity",
    "tags": [
     "activities"
    ],
    "summary": "一次帮扶活动(GeoJSON)",
    "parameters": [
     {
      "name": "featureId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{1,128}$",
       "example": "620523-a3kT9wYq2LzB6nVc1dMe8F"
      }
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "$ref": "#/components/parameters/crs"
     }
    ],
    "responses": {
     "200": {
      "description": "活动",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Content-Crs": {
        "$ref": "#/components/headers/Content-Crs"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/geo+json": {
        "schema": {
         "$ref": "#/components/schemas/Activity"
        }
       },
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Activity"
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
    "summary": "区划列表，可按上级、级别与名称（含拼音）筛选",
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
       "maxLength": 64,
       "example": "dashi"
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "直接下级，按编码排序",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "下级区划",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "全部上级，从省到直接上级",
    "parameters": [
     {
      "$ref": "#/components/parameters/regionCode"
     }
    ],
    "responses": {
     "200": {
      "description": "上级区划",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "边界(GeoJSON)；给出 level 时为该级全部下级的边界",
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "description": "名称、拼音或首字母",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64,
       "example": "大石"
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "贫困户列表，按 id 或 sortby 排序，只含数据范围内的户",
    "parameters": [
     {
      "name": "region",
      "in": "query",
      "description": "区划编码，含下级",
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
      "$ref": "#/components/parameters/filter"
     },
     {
      "$ref": "#/components/parameters/filterLang"
     },
     {
      "$ref": "#/components/parameters/filterCrs"
     },
     {
      "$ref": "#/components/parameters/sortby"
     },
     {
      "$ref": "#/components/parameters/fields"
     },
     {
      "$ref": "#/components/parameters/limit"
     },
     {
      "$ref": "#/components/parameters/cursor"
     },
     {
      "$ref": "#/components/parameters/offset"
     }
    ],
    "responses": {
     "200": {
      "description": "贫困户列表",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/households/-/query": {
   "post": {
    "operationId": "queryHouseholds",
    "tags": [
     "households"
    ],
    "summary": "以 CQL2-JSON 查询贫困户，用于地址里放不下的多边形；只读，可重试，不需要幂等键",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/HouseholdQuery"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "贫困户列表",
      "headers": {
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdQueryResult"
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
    "summary": "贫困户档案：致贫原因、家庭成员、子女上学、享受政策、帮扶人员、历年状态",
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
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
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
    "summary": "查看被掩码的字段，须写明理由，记入审计",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "$ref": "#/components/parameters/idempotencyKey"
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
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       }
      },
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
  "/households/{id}/archive": {
   "get": {
    "operationId": "getHouseholdArchive",
    "tags": [
     "households"
    ],
    "summary": "一户一档：档案的全部内容，截至一年的年末",
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
      "description": "完整档案",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdArchive"
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
  "/households/{id}/members": {
   "get": {
    "operationId": "listHouseholdMembers",
    "tags": [
     "households"
    ],
    "summary": "家庭成员与上学情况，取自 as-of 那年的登记",
    "description": "没有那年的登记时取哪一年，见 membersYear。",
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
      "description": "家庭成员",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdMembers"
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
  "/households/{id}/measures": {
   "get": {
    "operationId": "listHouseholdMeasures",
    "tags": [
     "households"
    ],
    "summary": "享受的政策与帮扶措施",
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
      "description": "措施",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdMeasures"
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
  "/households/{id}/pairings": {
   "get": {
    "operationId": "listHouseholdPairings",
    "tags": [
     "households"
    ],
    "summary": "结对的帮扶责任人与帮扶单位",
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
      "description": "帮扶责任人",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdPairings"
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
  "/households/{id}/activities": {
   "get": {
    "operationId": "listHouseholdActivities",
    "tags": [
     "households"
    ],
    "summary": "帮扶工作纪实：走访记录与照片，由新到旧",
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
      "description": "工作纪实",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdActivities"
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
  "/households/{id}/photos/{photoId}": {
   "get": {
    "operationId": "getHouseholdPhoto",
    "tags": [
     "households"
    ],
    "summary": "走访的一张照片",
    "description": "档案里照片的 href 就是这里的地址，带着到期时间与签名：一至两小时内不带令牌也打得开，页面可以直接用作图片，签名只对这一户的这一张。 没有签名或已过期的，按调用者的令牌：范围之内、看得到全名的角色才给。图片不含拍摄时写入的信息(EXIF)，至多 2 MiB。",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "name": "photoId",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{4,64}$",
       "example": "f-Wq8rT2yU5iO1pA4s"
      }
     },
     {
      "name": "size",
      "in": "query",
      "description": "缩略图的边长至多 320 像素；缺省为原大",
      "schema": {
       "type": "string",
       "enum": [
        "full",
        "thumbnail"
       ]
      }
     },
     {
      "name": "expires",
      "in": "query",
      "description": "到期时间，1970 年以来的秒数",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 99999999999
      }
     },
     {
      "name": "signature",
      "in": "query",
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{16,128}$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "照片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "image/webp": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/jpeg": {
        "schema": {
         "type": "string",
         "format": "binary"
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
  "/households/{id}/projects": {
   "get": {
    "operationId": "listHouseholdProjects",
    "tags": [
     "households"
    ],
    "summary": "覆盖该户的项目",
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
      "description": "项目",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdProjects"
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
  "/households/{id}/income": {
   "get": {
    "operationId": "listHouseholdIncome",
    "tags": [
     "households"
    ],
    "summary": "历年收入，按构成，附当年的贫困标准",
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
      "description": "历年收入",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdIncomes"
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
  "/households/{id}/history": {
   "get": {
    "operationId": "listHouseholdHistory",
    "tags": [
     "households"
    ],
    "summary": "历年状态，以及纳入、脱贫、返贫与监测的经过",
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
      "description": "历年状态",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HouseholdHistory"
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
  "/households/{id}/archive-links": {
   "get": {
    "operationId": "listArchiveLinks",
    "tags": [
     "archive-links"
    ],
    "summary": "一户的档案二维码，由新到旧；不含令牌与网址",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     }
    ],
    "responses": {
     "200": {
      "description": "二维码清单",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ArchiveLinkList"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "createArchiveLink",
    "tags": [
     "archive-links"
    ],
    "summary": "为一户生成档案二维码的网址，记入审计",
    "description": "网址为站点根下的 `/a/{令牌}`，令牌至少 128 位，推算不出，不以明文存放。打开网址不需登录，也不需 JavaScript， 得到匿名者可见的档案；令牌不存在答 404，停用或过期答 410。约定见 docs/contract/archive.md。",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "$ref": "#/components/parameters/idempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ArchiveLinkRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "生成的网址",
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedArchiveLink"
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
  "/households/{id}/archive-links/{linkId}/code": {
   "get": {
    "operationId": "getArchiveLinkCode",
    "tags": [
     "archive-links"
    ],
    "summary": "再取一次有效的二维码的网址，供重新打印；记入审计",
    "description": "与生成时的网址相同。停用、过期的答 410 `archive-link-ended`；后端得不出令牌的(例如只存了散列)答 409 `archive-link-not-reprintable`， 须另生成一个。谁可以取，与谁可以生成相同。",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "name": "linkId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/ArchiveLinkId"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "二维码与网址",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedArchiveLink"
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
  "/households/{id}/archive-links/{linkId}/revocation": {
   "post": {
    "operationId": "createArchiveLinkRevocation",
    "tags": [
     "archive-links"
    ],
    "summary": "停用一个档案二维码，记入审计；已停用的再停用一次，答复不变",
    "parameters": [
     {
      "$ref": "#/components/parameters/householdId"
     },
     {
      "name": "linkId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/ArchiveLinkId"
      }
     },
     {
      "$ref": "#/components/parameters/idempotencyKey"
     }
    ],
    "responses": {
     "201": {
      "description": "停用后的二维码",
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ArchiveLink"
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
    "summary": "户点瓦片的 TileJSON，含历年状态的年份次序",
    "responses": {
     "200": {
      "description": "TileJSON",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/tiles/households/metadata.json": {
   "get": {
    "operationId": "getHouseholdTileMetadata",
    "tags": [
     "tiles"
    ],
    "summary": "与瓦片目录同式的元数据，供 GDAL 的 MVT 驱动读取",
    "responses": {
     "200": {
      "description": "元数据",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileMetadata"
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
    "summary": "户点矢量瓦片(MVT)；空瓦片 204",
    "description": "11 级起为单户(图层 households)，以下各级按 64×64 网格汇总(图层 householdGrid)；一块瓦片超过 50,000 户时在任何一级都给网格。只含数据范围内的户； 只能看到村点位的角色，瓦片与网格都落在村点位上。ETag 由数据版本、数据范围与行列号组成。",
    "parameters": [
     {
      "name": "z",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 14,
       "example": 12
      }
     },
     {
      "name": "x",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 3246
      }
     },
     {
      "name": "y",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 1621
      }
     }
    ],
    "responses": {
     "200": {
      "description": "MVT",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "description": "空瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      }
     },
     "304": {
      "description": "数据版本与数据范围都没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/collections/households/tiles": {
   "get": {
    "operationId": "listHouseholdTilesets",
    "tags": [
     "tiles"
    ],
    "summary": "户点的瓦片集清单(OGC API Tiles)",
    "responses": {
     "200": {
      "description": "瓦片集清单",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileSetList"
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
  "/collections/households/tiles/WebMercatorQuad": {
   "get": {
    "operationId": "getHouseholdTileset",
    "tags": [
     "tiles"
    ],
    "summary": "户点瓦片集的说明：图层、范围、各级行列号",
    "responses": {
     "200": {
      "description": "瓦片集",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileSet"
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
  "/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}": {
   "get": {
    "operationId": "getHouseholdTileByRow",
    "tags": [
     "tiles"
    ],
    "summary": "同一块户点瓦片，先行后列(OGC API Tiles)",
    "description": "与 /tiles/households/{z}/{x}/{y}.pbf 逐字节相同：x 是列，y 是行。",
    "parameters": [
     {
      "name": "tileMatrix",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 14,
       "example": 12
      }
     },
     {
      "name": "tileRow",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 1621
      }
     },
     {
      "name": "tileCol",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 3246
      }
     }
    ],
    "responses": {
     "200": {
      "description": "MVT",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "description": "空瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      }
     },
     "304": {
      "description": "数据版本与数据范围都没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/tileMatrixSets": {
   "get": {
    "operationId": "listTileMatrixSets",
    "tags": [
     "tiles"
    ],
    "summary": "切片方案清单",
    "responses": {
     "200": {
      "description": "切片方案清单",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileMatrixSetList"
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
  "/tileMatrixSets/{tileMatrixSetId}": {
   "get": {
    "operationId": "getTileMatrixSet",
    "tags": [
     "tiles"
    ],
    "summary": "一种切片方案的定义",
    "description": "WebMercatorQuad 人人都有；CGCS2000Quad(经纬度，级别与天地图的 c 相同)只有提供影像的后端才有。",
    "parameters": [
     {
      "name": "tileMatrixSetId",
      "in": "path",
      "required": true,
      "description": "切片方案",
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z][A-Za-z0-9]{0,63}$",
       "example": "WebMercatorQuad"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "切片方案",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TileMatrixSet"
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
  "/indicators": {
   "get": {
    "operationId": "listIndicators",
    "tags": [
     "indicators"
    ],
    "summary": "指标定义：单位、分子、分母、来源",
    "responses": {
     "200": {
      "description": "指标",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "统计数据(JSON-stat 2.0)；比率连同分子分母一起给出",
    "description": "poverty 立方体的口径：households、persons 为登记册年末全部农户与人口，含登记在册的普通农户；poorHouseholds、poorPersons 为年末 未脱贫、预脱贫、返贫的户与人口；exited、relapsed 各项为当年脱贫、当年返贫的户与人口，不是累计数。公开的格不足 3 户时抑制；可由合计或分列相减得出的格一并抑制；数据范围内不抑制。一次查询可按一个分列维度再加 householdType 分列，其余组合答 400 combination-not-kept；哪个立方体有哪些分列维度与年份见 GET /statistics。可多选的维度各类之和大于总数， 其分母为填有该项的户或人(labelled…)，在 extension.dimensions 中写明。activities 立方体另有季度与月度，由活动日期逐月累计； 参加人次、惠及户次每次活动各计一次，不去重。活动次数不是个人信息，不抑制。其余立方体只有年度，按季度或月度查询答 400 combination-not-kept。",
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
       },
       "example": [
        "povertyIncidence"
       ]
      }
     },
     {
      "name": "time",
      "in": "query",
      "description": "年(2016)、季度(2016-Q3)或月(2016-08)；缺省为 timeUnit 的全部",
      "explode": false,
      "schema": {
       "type": "array",
       "maxItems": 128,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$"
       },
       "example": [
        "2015",
        "2016"
       ]
      }
     },
     {
      "name": "timeUnit",
      "in": "query",
      "description": "没有 time 时，给出全部的年、季度或月；缺省为年",
      "schema": {
       "$ref": "#/components/schemas/TimeUnit"
      }
     },
     {
      "name": "region",
      "in": "query",
      "required": true,
      "explode": false,
      "description": "区划编码；`620523:children` 为直接下级，`620523:village` 为该级全部下级",
      "schema": {
       "type": "array",
       "minItems": 1,
       "maxItems": 64,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{2,12}(-[0-9]{2})?(:(children|prefecture|county|town|village))?$"
       },
       "example": [
        "620523:children"
       ]
      }
     },
     {
      "name": "householdType",
      "in": "query",
      "description": "`*` 为按类型分列；缺省为合计",
      "explode": false,
      "schema": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(\\*|[a-zA-Z]{1,32})$"
       }
      }
     },
     {
      "name": "mainCause",
      "in": "query",
      "description": "主要致贫原因；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "cause",
      "in": "query",
      "description": "致贫原因(主要与其他，可多选)；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "status",
      "in": "query",
      "description": "年末脱贫属性；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "batch",
      "in": "query",
      "description": "帮扶批次(可多选)；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "sex",
      "in": "query",
      "description": "性别；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "ageGroup",
      "in": "query",
      "description": "年末年龄；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "education",
      "in": "query",
      "description": "文化程度；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "schoolState",
      "in": "query",
      "description": "在校情况；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "labourSkill",
      "in": "query",
      "description": "劳动技能；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "workTime",
      "in": "query",
      "description": "务工时间；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "health",
      "in": "query",
      "description": "健康状况(可多选)；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "ethnicGroup",
      "in": "query",
      "description": "民族；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "houseStructure",
      "in": "query",
      "description": "房屋结构；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "dangerHouseLevel",
      "in": "query",
      "description": "房屋等级；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "drinkingWater",
      "in": "query",
      "description": "饮水来源；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "roadType",
      "in": "query",
      "description": "入户路类型；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "incomeComponent",
      "in": "query",
      "description": "收入项；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "activityKind",
      "in": "query",
      "description": "活动类型；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     },
     {
      "name": "organiserKind",
      "in": "query",
      "description": "组织者类别；`*` 为各类分列",
      "explode": false,
      "schema": {
       "$ref": "#/components/schemas/StatCategories"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "分级：由该上级的全部下级、全部年份的公开值算出，各年各角色一致",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "图层编号",
      "schema": {
       "type": "string",
       "pattern": "^[a-zA-Z][a-zA-Z0-9-]{0,63}$",
       "example": "povertyIncidence"
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
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
  "/imagery": {
   "get": {
    "operationId": "listImagery",
    "tags": [
     "imagery"
    ],
    "summary": "影像目录：按年份升序，同年按编号",
    "description": "每套影像有范围、拍摄日期、分辨率、许可、审图号与来源；`tiles` 说明怎样取瓦片，地址都是绝对的，不含任何密钥。",
    "parameters": [
     {
      "name": "year",
      "in": "query",
      "description": "只要这一年的",
      "schema": {
       "type": "integer",
       "minimum": 1900,
       "maximum": 2100,
       "example": 2013
      }
     }
    ],
    "responses": {
     "200": {
      "description": "影像目录",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImageryList"
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
  "/imagery/{id}": {
   "get": {
    "operationId": "getImagery",
    "tags": [
     "imagery"
    ],
    "summary": "一套影像",
    "parameters": [
     {
      "$ref": "#/components/parameters/imageryId"
     }
    ],
    "responses": {
     "200": {
      "description": "影像",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImagerySet"
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
  "/imagery/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}": {
   "get": {
    "operationId": "getImageryTile",
    "tags": [
     "imagery"
    ],
    "summary": "一块影像瓦片，先行后列(OGC API Tiles)；空瓦片 204",
    "description": "两套切片方案的级别都与天地图的 w、c 相同。影像范围之外的行列号与没有的级别都是 404；范围之内没有像元的是 204。 人人可取，可以缓存一小时；ETag 随影像重新导入而变。",
    "parameters": [
     {
      "$ref": "#/components/parameters/imageryId"
     },
     {
      "name": "tileMatrixSetId",
      "in": "path",
      "required": true,
      "description": "切片方案",
      "schema": {
       "type": "string",
       "enum": [
        "WebMercatorQuad",
        "CGCS2000Quad"
       ],
       "example": "WebMercatorQuad"
      }
     },
     {
      "name": "tileMatrix",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 24,
       "example": 15
      }
     },
     {
      "name": "tileRow",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 13008
      }
     },
     {
      "name": "tileCol",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 25972
      }
     }
    ],
    "responses": {
     "200": {
      "description": "瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "image/webp": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/jpeg": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "204": {
      "description": "空瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      }
     },
     "304": {
      "description": "影像没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/elevation": {
   "get": {
    "operationId": "listElevation",
    "tags": [
     "elevation"
    ],
    "summary": "高程目录：格网由细到粗，相同的按编号",
    "description": "高程可能涉密：`access` 为 public 的人人可取，都不细于 30 米或是示意数据；signed-in 的只给登录者，访客看不到有这一套。",
    "responses": {
     "200": {
      "description": "高程目录",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ElevationList"
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
  "/elevation/{id}": {
   "get": {
    "operationId": "getElevation",
    "tags": [
     "elevation"
    ],
    "summary": "一套高程",
    "parameters": [
     {
      "$ref": "#/components/parameters/elevationId"
     }
    ],
    "responses": {
     "200": {
      "description": "高程",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ElevationSet"
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
  "/elevation/{id}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}": {
   "get": {
    "operationId": "getElevationTile",
    "tags": [
     "elevation"
    ],
    "summary": "一块高程瓦片，先行后列(OGC API Tiles)；不透明的 PNG，颜色就是海拔",
    "description": "`encoding` 为 terrain-rgb 时海拔是 -10000 + (红×65536 + 绿×256 + 蓝)×0.1 米，为 terrarium 时是 红×256 + 绿 + 蓝/256 - 32768 米。没有数据处是 `fillM`。范围之外的行列号与没有的级别都是 404。 公开的可以缓存一小时；ETag 随高程重新导入而变。",
    "parameters": [
     {
      "$ref": "#/components/parameters/elevationId"
     },
     {
      "name": "tileMatrixSetId",
      "in": "path",
      "required": true,
      "description": "切片方案",
      "schema": {
       "type": "string",
       "enum": [
        "WebMercatorQuad"
       ],
       "example": "WebMercatorQuad"
      }
     },
     {
      "name": "tileMatrix",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 24,
       "example": 10
      }
     },
     {
      "name": "tileRow",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 406
      }
     },
     {
      "name": "tileCol",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "example": 811
      }
     }
    ],
    "responses": {
     "200": {
      "description": "瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "304": {
      "description": "高程没有变"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/wmts": {
   "get": {
    "operationId": "getWmts",
    "tags": [
     "imagery"
    ],
    "summary": "全部影像的 WMTS 1.0.0：GetCapabilities 与 GetTile，供 GDAL、QGIS、ArcGIS 等打开",
    "description": "参数名不分大小写，未知的参数不理会，出错时答 OWS 的 ExceptionReport：这三点依 WMTS 标准，与其余路径不同。 能力文档里的瓦片地址(RESTful)就是 /imagery/…/tiles/…。",
    "parameters": [
     {
      "name": "SERVICE",
      "in": "query",
      "required": true,
      "schema": {
       "type": "string",
       "enum": [
        "WMTS"
       ]
      }
     },
     {
      "name": "REQUEST",
      "in": "query",
      "required": true,
      "schema": {
       "type": "string",
       "enum": [
        "GetCapabilities",
        "GetTile"
       ]
      }
     },
     {
      "name": "VERSION",
      "in": "query",
      "schema": {
       "type": "string",
       "example": "1.0.0"
      }
     },
     {
      "name": "LAYER",
      "in": "query",
      "description": "影像的编号",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "STYLE",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "FORMAT",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILEMATRIXSET",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILEMATRIX",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILEROW",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "TILECOL",
      "in": "query",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "能力文档，或一块瓦片",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "application/xml": {
        "schema": {
         "type": "string"
        }
       },
       "image/webp": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/png": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "image/jpeg": {
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
     "400": {
      "description": "OWS 的 ExceptionReport",
      "content": {
       "application/xml": {
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
  "/me": {
   "get": {
    "operationId": "getMe",
    "tags": [
     "accounts"
    ],
    "summary": "当前用户的角色、数据范围与权限；匿名也可访问",
    "responses": {
     "200": {
      "description": "当前用户",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "开发登录可选的身份（仅参考服务器的开发方式）",
    "responses": {
     "200": {
      "description": "身份",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
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
    "summary": "开发登录，换取令牌（仅参考服务器的开发方式）",
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
  },
  "/exports": {
   "post": {
    "operationId": "createExport",
    "tags": [
     "exports"
    ],
    "summary": "登记一次导出，记入审计后给出下载地址",
    "description": "登录后可用。只含数据范围内的行，按角色掩码；下载时再次按当时的范围读取。登记与每次下载都在审计日志中留有行数。",
    "parameters": [
     {
      "$ref": "#/components/parameters/idempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExportRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "已登记",
      "headers": {
       "Idempotency-Replayed": {
        "$ref": "#/components/headers/Idempotency-Replayed"
       },
       "Location": {
        "description": "本次导出的地址",
        "schema": {
         "type": "string",
         "example": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
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
  "/exports/{id}": {
   "get": {
    "operationId": "getExport",
    "tags": [
     "exports"
    ],
    "summary": "一次导出的内容、行数与有效期；只有登记人可见",
    "parameters": [
     {
      "$ref": "#/components/parameters/exportId"
     }
    ],
    "responses": {
     "200": {
      "description": "导出",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
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
  "/exports/{id}/content": {
   "get": {
    "operationId": "getExportContent",
    "tags": [
     "exports"
    ],
    "summary": "下载；CSV 与 NDJSON 可由 after 从中断处继续",
    "description": "行按 id 排列，边读边发。CSV 与 NDJSON 中断后，以收到的最后一行的 id 作 after 继续，续传的部分不含表头。 表格中以 = + - @、制表符或回车开头的文字前加单引号，不会被当作公式。",
    "parameters": [
     {
      "$ref": "#/components/parameters/exportId"
     },
     {
      "name": "after",
      "in": "query",
      "description": "从这一 id 之后开始，仅 csv 与 ndjson",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[A-Za-z0-9_-]+$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "文件",
      "headers": {
       "Vary": {
        "$ref": "#/components/headers/Vary"
       },
       "Content-Disposition": {
        "description": "文件名",
        "schema": {
         "type": "string",
         "example": "attachment; filename=\"households.csv\""
        }
       }
      },
      "content": {
       "text/csv": {
        "schema": {
         "type": "string"
        }
       },
       "application/x-ndjson": {
        "schema": {
         "type": "string"
        }
       },
       "application/geo+json": {
        "schema": {
         "type": "object"
        }
       },
       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
        "schema": {
         "type": "string",
         "format": "binary"
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
  "/audit-logs": {
   "get": {
    "operationId": "listAuditLogs",
    "tags": [
     "audit-logs"
    ],
    "summary": "审计日志，由新到旧；管理员与审计员可见，限所辖区划",
    "description": "只能追加：没有修改与删除的接口。查看明文与导出必留记录，被拒绝的也在内。",
    "parameters": [
     {
      "name": "action",
      "in": "query",
      "explode": false,
      "schema": {
       "type": "array",
       "minItems": 1,
       "items": {
        "$ref": "#/components/schemas/AuditAction"
       }
      }
     },
     {
      "name": "subject",
      "in": "query",
      "description": "账号",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255
      }
     },
     {
      "name": "objectType",
      "in": "query",
      "schema": {
       "type": "string",
       "pattern": "^[a-z][a-zA-Z-]{0,31}$",
       "example": "household"
      }
     },
     {
      "name": "objectId",
      "in": "query",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 128
      }
     },
     {
      "name": "success",
      "in": "query",
      "schema": {
       "type": "string",
       "enum": [
        "true",
        "false"
       ]
      }
     },
     {
      "name": "from",
      "in": "query",
      "description": "起始时间(含)，日期按东八区",
      "schema": {
       "type": "string",
       "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2}))?$",
       "example": "2026-03-01"
      }
     },
     {
      "name": "to",
      "in": "query",
      "description": "截止时间(不含)，只给日期时含当日",
      "schema": {
       "type": "string",
       "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2}))?$",
       "example": "2026-03-31"
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
      "description": "审计日志",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "Vary": {
        "$ref": "#/components/headers/Vary"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AuditLogList"
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
   "elevationId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "高程的编号",
    "schema": {
     "type": "string",
     "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
     "example": "demo"
    }
   },
   "imageryId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "影像的编号",
    "schema": {
     "type": "string",
     "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
     "example": "gangu-2013"
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
   "exportId": {
    "name": "id",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/ExportId"
    }
   },
   "idempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "description": "调用者为这一次操作造的随机值，重试时不变；24 小时之内同一个值只做一次，再来时给出第一次的答复",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[!-~]+$",
     "example": "5f0c8d1e9a7b43a2b6d4c2e1f0a98765"
    }
   },
   "asOf": {
    "name": "as-of",
    "in": "query",
    "description": "截至该年年末；缺省为最近一年",
    "schema": {
     "type": "integer",
     "minimum": 1900,
     "maximum": 2100
    }
   },
   "limit": {
    "name": "limit",
    "in": "query",
    "description": "每页至多条数；超过上限按上限",
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
    "description": "上一页给出的游标，与筛选条件和数据范围绑定",
    "schema": {
     "type": "string",
     "maxLength": 8192
    }
   },
   "bbox": {
    "name": "bbox",
    "in": "query",
    "description": "西,南,东,北；或六个数，高程不看。西大于东时跨 180 度经线",
    "explode": false,
    "schema": {
     "type": "array",
     "minItems": 4,
     "maxItems": 6,
     "items": {
      "type": "number"
     },
     "example": [
      104.97,
      34.52,
      105.52,
      35.05
     ]
    }
   },
   "offset": {
    "name": "offset",
    "in": "query",
    "description": "跳过的条数，至多 10000；更深请用游标，二者只用其一",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "maximum": 10000,
     "default": 0
    }
   },
   "collectionId": {
    "name": "collectionId",
    "in": "path",
    "required": true,
    "description": "集合编号",
    "schema": {
     "type": "string",
     "pattern": "^[a-z][a-z0-9-]{0,63}$",
     "example": "regions"
    }
   },
   "bboxCrs": {
    "name": "bbox-crs",
    "in": "query",
    "description": "bbox 的坐标系，缺省 CRS84(经度在前)；EPSG:4490、4326 纬度在前",
    "schema": {
     "$ref": "#/components/schemas/CrsUri"
    }
   },
   "filterCrs": {
    "name": "filter-crs",
    "in": "query",
    "description": "filter 中坐标的坐标系，缺省 CRS84",
    "schema": {
     "$ref": "#/components/schemas/CrsUri"
    }
   },
   "crs": {
    "name": "crs",
    "in": "query",
    "description": "答复的坐标系，缺省 CRS84；实际所用见 Content-Crs 响应头",
    "schema": {
     "$ref": "#/components/schemas/CrsUri"
    }
   },
   "datetime": {
    "name": "datetime",
    "in": "query",
    "description": "年、日、时刻或以 / 相连的时段(一端可为 ..)；有历年状态的要素取时段末所在年的年末",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80
    }
   },
   "filter": {
    "name": "filter",
    "in": "query",
    "description": "CQL2 条件，可用的字段见 queryables",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "filterLang": {
    "name": "filter-lang",
    "in": "query",
    "description": "filter 的写法",
    "schema": {
     "type": "string",
     "enum": [
      "cql2-text",
      "cql2-json"
     ],
     "default": "cql2-text"
    }
   },
   "sortby": {
    "name": "sortby",
    "in": "query",
    "explode": false,
    "description": "排序字段，至多 4 个，前加 - 为降序；空值在后，最后总以 id 排定",
    "schema": {
     "type": "array",
     "minItems": 1,
     "maxItems": 4,
     "items": {
      "type": "string",
      "pattern": "^[-+ ]?[^-+ ,]{1,64}$"
     },
     "example": [
      "-memberCount"
     ]
    }
   },
   "fields": {
    "name": "fields",
    "in": "query",
    "explode": false,
    "description": "只要这些字段；id 与 _masked 总在",
    "schema": {
     "type": "array",
     "minItems": 1,
     "maxItems": 64,
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     },
     "example": [
      "name"
     ]
    }
   }
  },
  "headers": {
   "Content-Crs": {
    "description": "答复坐标的坐标系，写在尖括号里",
    "schema": {
     "type": "string",
     "example": "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>"
    }
   },
   "ETag": {
    "description": "强校验标签，含数据范围；以 If-None-Match 发回，未变则 304",
    "schema": {
     "type": "string",
     "example": "\"q7Jm2Zk0v1\""
    }
   },
   "Idempotency-Replayed": {
    "description": "为 true 时是第一次的答复，操作没有再做一遍",
    "schema": {
     "type": "string",
     "enum": [
      "true"
     ]
    }
   },
   "Link": {
    "description": "分页链接(RFC 8288)，与正文的 links 相同",
    "schema": {
     "type": "string",
     "example": "<https://onemap.example/onemap/v1/regions?limit=1&cursor=abc>; rel=\"next\""
    }
   },
   "Vary": {
    "description": "缓存须区分的请求头",
    "schema": {
     "type": "string",
     "example": "Authorization, Accept, Accept-Language, Accept-Encoding"
    }
   },
   "X-Request-Id": {
    "description": "请求编号，与问题详情的 requestId 相同",
    "schema": {
     "type": "string",
     "example": "7f3c2a9e5b1d4806"
    }
   },
   "RateLimit": {
    "description": "余下的请求数 r 与距重新计数的秒数 t",
    "schema": {
     "type": "string",
     "example": "\"default\";r=999;t=60"
    }
   },
   "RateLimit-Policy": {
    "description": "每个调用者的配额 q 与窗口的秒数 w",
    "schema": {
     "type": "string",
     "example": "\"default\";q=1000;w=60"
    }
   },
   "Retry-After": {
    "description": "429、503 与幂等键正被使用的 409 时给出：应等待的秒数",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "example": 5
    }
   }
  },
  "responses": {
   "Problem": {
    "description": "问题详情(RFC 9457)",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/X-Request-Id"
     },
     "Retry-After": {
      "$ref": "#/components/headers/Retry-After"
     },
     "RateLimit": {
      "$ref": "#/components/headers/RateLimit"
     },
     "RateLimit-Policy": {
      "$ref": "#/components/headers/RateLimit-Policy"
     }
    },
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
    "example": "620523106000",
    "description": "12 位区划编码；村民小组为村编码加 -01"
   },
   "RegionCodeInput": {
    "type": "string",
    "pattern": "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}(-[0-9]{2})?)$",
    "example": "620523",
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
    "example": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
    "description": "县编码加不透明编号"
   },
   "Position": {
    "type": "array",
    "items": {
     "type": "number"
    },
    "minItems": 2,
    "maxItems": 2,
    "example": [
     105.34,
     34.75
    ],
    "description": "[经度, 纬度],CGCS2000"
   },
   "Bbox": {
    "type": "array",
    "items": {
     "type": "number"
    },
    "minItems": 4,
    "maxItems": 4,
    "example": [
     104.97,
     34.52,
     105.52,
     35.05
    ],
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
   "StatCategories": {
    "type": "array",
    "minItems": 1,
    "maxItems": 64,
    "items": {
     "type": "string",
     "pattern": "^(\\*|[a-zA-Z][a-zA-Z0-9]{0,31})$"
    }
   },
   "StatDimensionId": {
    "type": "string",
    "enum": [
     "mainCause",
     "cause",
     "status",
     "batch",
     "sex",
     "ageGroup",
     "education",
     "schoolState",
     "labourSkill",
     "workTime",
     "health",
     "ethnicGroup",
     "houseStructure",
     "dangerHouseLevel",
     "drinkingWater",
     "roadType",
     "incomeComponent",
     "activityKind",
     "organiserKind"
    ]
   },
   "TimeUnit": {
    "type": "string",
    "enum": [
     "year",
     "quarter",
     "month"
    ]
   },
   "ActivityKind": {
    "type": "string",
    "enum": [
     "homeVisit",
     "policyLecture",
     "skillTraining",
     "distanceEducation",
     "medicalService",
     "industrySupport",
     "employmentService",
     "schoolAid",
     "consumptionAid",
     "donation",
     "volunteerService",
     "partyDay",
     "other"
    ]
   },
   "OrganiserKind": {
    "type": "string",
    "enum": [
     "governmentUnit",
     "publicInstitution",
     "enterprise",
     "partyBranch",
     "villageCommittee",
     "socialOrganisation",
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
     "natural",
     "standardDeviation",
     "headTail"
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
   "ExportId": {
    "type": "string",
    "pattern": "^[0-9]{6}-[A-Za-z0-9_-]{22}$",
    "example": "620523-Q2r8Vt5kXwZ1aB7nYc3dEe"
   },
   "ExportCollection": {
    "type": "string",
    "enum": [
     "households",
     "villages",
     "regions"
    ]
   },
   "ExportFormat": {
    "type": "string",
    "enum": [
     "csv",
     "xlsx",
     "geojson",
     "ndjson"
    ]
   },
   "ExportRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "collection",
     "format"
    ],
    "properties": {
     "collection": {
      "$ref": "#/components/schemas/ExportCollection"
     },
     "format": {
      "$ref": "#/components/schemas/ExportFormat"
     },
     "fields": {
      "type": "array",
      "minItems": 1,
      "maxItems": 64,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "pattern": "^[a-zA-Z][a-zA-Z0-9]{0,63}$"
      },
      "description": "字段，缺省为全部；id(区划为 code)总在最前"
     },
     "region": {
      "$ref": "#/components/schemas/RegionCodeInput"
     },
     "asOf": {
      "type": "integer",
      "minimum": 1900,
      "maximum": 2100,
      "description": "截至该年年末；仅 households"
     },
     "status": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ExitStatus"
      },
      "description": "仅 households"
     },
     "householdType": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/HouseholdType"
      },
      "description": "仅 households"
     },
     "mainCause": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Cause"
      },
      "description": "仅 households"
     },
     "filter": {
      "type": "object",
      "additionalProperties": true,
      "description": "CQL2-JSON 条件，与 POST /households/-/query 相同；仅 households"
     },
     "filterCrs": {
      "$ref": "#/components/schemas/CrsUri"
     }
    },
    "example": {
     "collection": "households",
     "format": "csv",
     "region": "620523106",
     "asOf": 2016,
     "fields": [
      "headName",
      "status",
      "mainCause"
     ]
    }
   },
   "Export": {
    "type": "object",
    "required": [
     "id",
     "collection",
     "format",
     "fields",
     "rowCount",
     "createdAt",
     "expiresAt",
     "links"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ExportId"
     },
     "collection": {
      "$ref": "#/components/schemas/ExportCollection"
     },
     "format": {
      "$ref": "#/components/schemas/ExportFormat"
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "rowCount": {
      "type": "integer",
      "minimum": 0,
      "description": "登记时的行数"
     },
     "createdAt": {
      "type": "string"
     },
     "expiresAt": {
      "type": "string",
      "description": "此后不能下载"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "id": "620523-Q2r8Vt5kXwZ1aB7nYc3dEe",
     "collection": "households",
     "format": "csv",
     "fields": [
      "id",
      "headName",
      "status",
      "mainCause"
     ],
     "rowCount": 1284,
     "createdAt": "2026-03-01T08:00:00.000+08:00",
     "expiresAt": "2026-03-02T08:00:00.000+08:00",
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe",
       "rel": "self",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/exports/620523-Q2r8Vt5kXwZ1aB7nYc3dEe/content",
       "rel": "enclosure",
       "type": "text/csv"
      }
     ]
    }
   },
   "AuditAction": {
    "type": "string",
    "enum": [
     "query",
     "view",
     "export",
     "create",
     "update",
     "delete",
     "login",
     "logout",
     "reveal"
    ]
   },
   "AuditEntry": {
    "type": "object",
    "required": [
     "id",
     "at",
     "subject",
     "role",
     "regionScope",
     "ip",
     "action",
     "objectType",
     "objectId",
     "success",
     "detail"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "at": {
      "type": "string",
      "description": "东八区时间"
     },
     "subject": {
      "type": "string",
      "description": "账号，不是姓名"
     },
     "role": {
      "$ref": "#/components/schemas/Role"
     },
     "regionScope": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      }
     },
     "ip": {
      "type": "string",
      "nullable": true
     },
     "action": {
      "$ref": "#/components/schemas/AuditAction"
     },
     "objectType": {
      "type": "string"
     },
     "objectId": {
      "type": "string",
      "nullable": true
     },
     "success": {
      "type": "boolean"
     },
     "detail": {
      "type": "object",
      "additionalProperties": true,
      "description": "字段名、理由、行数等；不含个人信息的值"
     }
    },
    "example": {
     "id": "5f0c1c1e-6f1b-4a53-9a4e-0f6f7f1f2a3b",
     "at": "2026-03-01T08:00:00.000+08:00",
     "subject": "zhangwei",
     "role": "town",
     "regionScope": [
      "620523106000"
     ],
     "ip": null,
     "action": "reveal",
     "objectType": "household",
     "objectId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "success": true,
     "detail": {
      "fields": [
       "phone"
      ],
      "reason": "入户走访前核实电话"
     }
    }
   },
   "AuditLogList": {
    "type": "object",
    "required": [
     "items",
     "numberReturned",
     "links"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AuditEntry"
      }
     },
     "numberReturned": {
      "type": "integer"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "items": [
      {
       "id": "5f0c1c1e-6f1b-4a53-9a4e-0f6f7f1f2a3b",
       "at": "2026-03-01T08:00:00.000+08:00",
       "subject": "zhangwei",
       "role": "town",
       "regionScope": [
        "620523106000"
       ],
       "ip": null,
       "action": "reveal",
       "objectType": "household",
       "objectId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
       "success": true,
       "detail": {
        "fields": [
         "phone"
        ],
        "reason": "入户走访前核实电话"
       }
      }
     ],
     "numberReturned": 1,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/audit-logs?action=reveal",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
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
     },
     "templated": {
      "type": "boolean"
     }
    },
    "example": {
     "href": "https://onemap.example/onemap/v1/regions/620523000000",
     "rel": "self",
     "type": "application/json",
     "title": "甘谷县"
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
    },
    "example": {
     "title": "甘谷县精准扶贫一张图",
     "description": "示意数据",
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/",
       "rel": "self",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/api",
       "rel": "service-desc",
       "type": "application/vnd.oai.openapi+json;version=3.0"
      },
      {
       "href": "https://onemap.example/onemap/v1/api/3.1",
       "rel": "service-desc",
       "type": "application/vnd.oai.openapi+json;version=3.1"
      },
      {
       "href": "https://onemap.example/onemap/v1/conformance",
       "rel": "conformance",
       "type": "application/json"
      }
     ]
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
        "archive",
        "features",
        "stats",
        "tiles",
        "cql2",
        "crud",
        "qr",
        "uploads",
        "exports",
        "admin",
        "activities",
        "imagery",
        "elevation"
       ]
      }
     }
    },
    "example": {
     "conformsTo": [
      "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core"
     ],
     "capabilities": [
      "core",
      "stats",
      "tiles"
     ]
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
    },
    "example": {
     "status": "ok",
     "version": "0.1.0"
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
        },
        "reason": {
         "type": "string",
         "description": "filter 的错误：syntax、unsupported、too-deep、too-long、unknown-property、type"
        },
        "offset": {
         "type": "integer",
         "description": "filter 文本中出错处的 UTF-16 下标，从 0 起"
        }
       }
      }
     }
    },
    "example": {
     "type": "https://onemap.example/onemap/v1/problems/invalid-parameter",
     "title": "参数不合法",
     "status": 400,
     "code": "invalid-parameter",
     "requestId": "7f3c2a9e5b1d4806",
     "instance": "/onemap/v1/layers/povertyIncidence/classification",
     "errors": [
      {
       "parameter": "classes",
       "message": "应为 2 至 9 的整数"
      }
     ]
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
    },
    "example": {
     "code": "invalid-parameter",
     "status": 400,
     "title": "参数不合法",
     "remedy": "按 errors 中列出的参数名与说明修改后重试。"
    }
   },
   "Origin": {
    "type": "object",
    "description": "数据的来历；synthetic 为真时界面须标「示意数据」",
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
    },
    "example": {
     "synthetic": true,
     "source": "示意数据"
    }
   },
   "CrsUri": {
    "type": "string",
    "minLength": 1,
    "maxLength": 256,
    "example": "http://www.opengis.net/def/crs/EPSG/0/4490"
   },
   "Extent": {
    "type": "object",
    "properties": {
     "spatial": {
      "type": "object",
      "required": [
       "bbox"
      ],
      "properties": {
       "bbox": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Bbox"
        }
       },
       "crs": {
        "type": "string"
       }
      }
     },
     "temporal": {
      "type": "object",
      "required": [
       "interval"
      ],
      "properties": {
       "interval": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": "string",
          "nullable": true
         },
         "minItems": 2,
         "maxItems": 2
        }
       },
       "trs": {
        "type": "string"
       }
      }
     }
    },
    "example": {
     "spatial": {
      "bbox": [
       [
        104.97,
        34.52,
        105.52,
        35.05
       ]
      ],
      "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
     },
     "temporal": {
      "interval": [
       [
        "2013-01-01T00:00:00Z",
        "2020-12-31T23:59:59Z"
       ]
      ],
      "trs": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"
     }
    }
   },
   "Collection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "description",
       "itemType",
       "crs",
       "storageCrs",
       "extent",
       "links"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "description": {
        "type": "string"
       },
       "itemType": {
        "type": "string",
        "enum": [
         "feature"
        ]
       },
       "crs": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/CrsUri"
        }
       },
       "storageCrs": {
        "$ref": "#/components/schemas/CrsUri"
       },
       "extent": {
        "$ref": "#/components/schemas/Extent"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意边界",
     "id": "regions",
     "title": "行政区划",
     "description": "省、市、县、乡镇、村的边界",
     "itemType": "feature",
     "crs": [
      "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
      "http://www.opengis.net/def/crs/EPSG/0/4490"
     ],
     "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/4490",
     "extent": {
      "spatial": {
       "bbox": [
        [
         104.97,
         34.52,
         105.52,
         35.05
        ]
       ],
       "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
      }
     },
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/regions/items",
       "rel": "items",
       "type": "application/geo+json"
      }
     ]
    }
   },
   "CollectionList": {
    "type": "object",
    "required": [
     "collections",
     "links"
    ],
    "properties": {
     "collections": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Collection"
      }
     },
     "crs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CrsUri"
      }
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "collections": [
      {
       "synthetic": true,
       "source": "示意边界",
       "id": "regions",
       "title": "行政区划",
       "description": "省、市、县、乡镇、村的边界",
       "itemType": "feature",
       "crs": [
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
        "http://www.opengis.net/def/crs/EPSG/0/4490"
       ],
       "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/4490",
       "extent": {
        "spatial": {
         "bbox": [
          [
           104.97,
           34.52,
           105.52,
           35.05
          ]
         ],
         "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
        }
       },
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/collections/regions/items",
         "rel": "items",
         "type": "application/geo+json"
        }
       ]
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "PropertySchema": {
    "type": "object",
    "description": "JSON Schema 2020-12；键 $schema、$id 与 properties",
    "required": [
     "$schema",
     "$id",
     "type",
     "title",
     "properties"
    ],
    "properties": {
     "$schema": {
      "type": "string"
     },
     "$id": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "enum": [
       "object"
      ]
     },
     "title": {
      "type": "string"
     },
     "properties": {
      "type": "object",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "additionalProperties": {
      "type": "boolean"
     }
    },
    "example": {
     "$schema": "https://json-schema.org/draft/2020-12/schema",
     "$id": "https://onemap.example/onemap/v1/collections/regions/queryables",
     "type": "object",
     "title": "行政区划",
     "properties": {
      "code": {
       "title": "区划编码",
       "type": "string"
      },
      "level": {
       "title": "级别",
       "type": "string",
       "enum": [
        "province",
        "prefecture",
        "county",
        "town",
        "village",
        "group"
       ]
      }
     },
     "additionalProperties": false
    }
   },
   "FeatureGeometry": {
    "type": "object",
    "description": "GeoJSON 的 Point、Polygon 或 MultiPolygon；没有位置时为 null",
    "required": [
     "type",
     "coordinates"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "Point",
       "Polygon",
       "MultiPolygon"
      ]
     },
     "coordinates": {
      "type": "array",
      "items": {}
     }
    },
    "example": {
     "type": "Point",
     "coordinates": [
      105.20513,
      34.92871
     ]
    },
    "nullable": true
   },
   "Feature": {
    "type": "object",
    "description": "单独给出时另有 links、synthetic、source；集合中的只有前四项",
    "required": [
     "type",
     "id",
     "geometry",
     "properties"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "Feature"
      ]
     },
     "id": {
      "type": "string"
     },
     "geometry": {
      "$ref": "#/components/schemas/FeatureGeometry"
     },
     "properties": {
      "type": "object",
      "additionalProperties": true
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     },
     "synthetic": {
      "type": "boolean"
     },
     "source": {
      "type": "string"
     }
    },
    "example": {
     "type": "Feature",
     "id": "620523106201",
     "geometry": {
      "type": "Point",
      "coordinates": [
       105.2,
       34.93
      ]
     },
     "properties": {
      "code": "620523106201",
      "name": "王家川村",
      "shortName": "王家川",
      "town": "620523106000",
      "townName": "大石镇",
      "areaKm2": 4.1
     }
    }
   },
   "FeatureCollection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "type",
       "features",
       "numberReturned",
       "numberMatched",
       "links"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "FeatureCollection"
        ]
       },
       "features": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Feature"
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意边界",
     "type": "FeatureCollection",
     "features": [
      {
       "type": "Feature",
       "id": "620523106201",
       "geometry": {
        "type": "Point",
        "coordinates": [
         105.2,
         34.93
        ]
       },
       "properties": {
        "code": "620523106201",
        "name": "王家川村",
        "shortName": "王家川",
        "town": "620523106000",
        "townName": "大石镇",
        "areaKm2": 4.1
       }
      }
     ],
     "numberReturned": 1,
     "numberMatched": 405,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/villages/items?limit=1",
       "rel": "self",
       "type": "application/geo+json"
      },
      {
       "href": "https://onemap.example/onemap/v1/collections/villages/items?limit=1&cursor=abc",
       "rel": "next",
       "type": "application/geo+json"
      }
     ]
    }
   },
   "Activity": {
    "type": "object",
    "description": "一次帮扶活动，GeoJSON 要素；单独给出时另有 links、synthetic、source",
    "required": [
     "type",
     "id",
     "geometry",
     "properties"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "Feature"
      ]
     },
     "id": {
      "type": "string",
      "pattern": "^[0-9]{6}-[A-Za-z0-9_-]{8,64}$",
      "description": "县编码加不透明编号"
     },
     "geometry": {
      "$ref": "#/components/schemas/FeatureGeometry"
     },
     "properties": {
      "$ref": "#/components/schemas/ActivityProperties"
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     },
     "synthetic": {
      "type": "boolean"
     },
     "source": {
      "type": "string"
     }
    },
    "example": {
     "type": "Feature",
     "id": "620523-a3kT9wYq2LzB6nVc1dMe8F",
     "geometry": {
      "type": "Point",
      "coordinates": [
       105.2,
       34.93
      ]
     },
     "properties": {
      "region": "620523106201",
      "regionName": "王家川村",
      "date": "2016-08-12",
      "kind": "skillTraining",
      "title": "花椒栽培技术培训",
      "summary": "讲解修剪与病虫害防治，现场答疑",
      "organiser": "大石镇农业技术推广站",
      "organiserKind": "publicInstitution",
      "helperUnit": "县农业农村局",
      "participantCount": 42,
      "householdsReached": 18,
      "photos": [],
      "households": [],
      "_masked": []
     }
    }
   },
   "ActivityProperties": {
    "type": "object",
    "required": [
     "region",
     "regionName",
     "date",
     "kind",
     "title",
     "summary",
     "organiser",
     "organiserKind",
     "helperUnit",
     "participantCount",
     "householdsReached",
     "photos",
     "households",
     "_masked"
    ],
    "properties": {
     "region": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "regionName": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "description": "活动日期，中国时间"
     },
     "kind": {
      "$ref": "#/components/schemas/ActivityKind"
     },
     "title": {
      "type": "string"
     },
     "summary": {
      "type": "string",
      "description": "活动内容，不写住户与个人姓名"
     },
     "organiser": {
      "type": "string",
      "description": "组织的单位或党支部",
      "nullable": true
     },
     "organiserKind": {
      "type": "string",
      "enum": [
       "governmentUnit",
       "publicInstitution",
       "enterprise",
       "partyBranch",
       "villageCommittee",
       "socialOrganisation",
       "other",
       null
      ],
      "nullable": true
     },
     "helperUnit": {
      "type": "string",
      "description": "帮扶单位",
      "nullable": true
     },
     "participantCount": {
      "type": "integer",
      "minimum": 0,
      "description": "参加人数"
     },
     "householdsReached": {
      "type": "integer",
      "minimum": 0,
      "description": "惠及户数"
     },
     "photos": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      },
      "description": "照片的链接，可以没有"
     },
     "households": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HouseholdId"
      },
      "description": "走访的户，只列当前用户能看到的"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "region": "620523106201",
     "regionName": "王家川村",
     "date": "2016-08-12",
     "kind": "homeVisit",
     "title": "入户走访",
     "summary": "了解生产生活困难，宣讲帮扶政策",
     "organiser": "县教育局",
     "organiserKind": "governmentUnit",
     "helperUnit": "县教育局",
     "participantCount": 2,
     "householdsReached": 3,
     "photos": [],
     "households": [],
     "_masked": [
      "households",
      "photos"
     ]
    }
   },
   "ActivityCollection": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "type",
       "features",
       "numberReturned",
       "numberMatched",
       "links"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "FeatureCollection"
        ]
       },
       "features": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Activity"
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "type": "FeatureCollection",
     "features": [
      {
       "type": "Feature",
       "id": "620523-a3kT9wYq2LzB6nVc1dMe8F",
       "geometry": {
        "type": "Point",
        "coordinates": [
         105.2,
         34.93
        ]
       },
       "properties": {
        "region": "620523106201",
        "regionName": "王家川村",
        "date": "2016-08-12",
        "kind": "skillTraining",
        "title": "花椒栽培技术培训",
        "summary": "讲解修剪与病虫害防治，现场答疑",
        "organiser": "大石镇农业技术推广站",
        "organiserKind": "publicInstitution",
        "helperUnit": "县农业农村局",
        "participantCount": 42,
        "householdsReached": 18,
        "photos": [],
        "households": [],
        "_masked": []
       }
      }
     ],
     "numberReturned": 1,
     "numberMatched": 3104,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/activities/items?limit=1",
       "rel": "self",
       "type": "application/geo+json"
      },
      {
       "href": "https://onemap.example/onemap/v1/collections/activities/items?limit=1&cursor=abc",
       "rel": "next",
       "type": "application/geo+json"
      }
     ]
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
        "type": "string",
        "pattern": "^[0-9]{12}(-[0-9]{2})?$",
        "example": "620523106000",
        "description": "12 位区划编码；村民小组为村编码加 -01",
        "nullable": true
       },
       "center": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 2,
        "maxItems": 2,
        "example": [
         105.34,
         34.75
        ],
        "description": "[经度, 纬度],CGCS2000",
        "nullable": true
       },
       "bbox": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 4,
        "maxItems": 4,
        "example": [
         104.97,
         34.52,
         105.52,
         35.05
        ],
        "description": "[西, 南, 东, 北]",
        "nullable": true
       },
       "areaKm2": {
        "type": "number",
        "nullable": true
       },
       "childLevel": {
        "type": "string",
        "enum": [
         "province",
         "prefecture",
         "county",
         "town",
         "village",
         "group",
         null
        ],
        "nullable": true
       },
       "childCount": {
        "type": "integer",
        "minimum": 0
       }
      }
     }
    ],
    "example": {
     "synthetic": false,
     "source": "国家统计局统计用区划代码",
     "code": "620523000000",
     "name": "甘谷县",
     "shortName": "甘谷",
     "level": "county",
     "parent": "620500000000",
     "center": [
      105.34,
      34.75
     ],
     "bbox": [
      104.97,
      34.52,
      105.52,
      35.05
     ],
     "areaKm2": 1572.6,
     "childLevel": "town",
     "childCount": 15
    }
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
    },
    "example": {
     "items": [
      {
       "synthetic": false,
       "source": "国家统计局统计用区划代码",
       "code": "620523106000",
       "name": "大石镇",
       "shortName": "大石",
       "level": "town",
       "parent": "620523000000",
       "center": [
        105.21,
        34.93
       ],
       "bbox": [
        105.14,
        34.87,
        105.29,
        34.99
       ],
       "areaKm2": null,
       "childLevel": "village",
       "childCount": 25
      }
     ],
     "numberReturned": 1,
     "numberMatched": 15,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/regions?parent=620523&limit=1",
       "rel": "self",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/regions?parent=620523&limit=1&cursor=eyJhIjoiNjIwNTIzMTA2MDAwIn0",
       "rel": "next",
       "type": "application/json"
      }
     ]
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
      "type": "string",
      "pattern": "^[0-9]{12}(-[0-9]{2})?$",
      "example": "620523106000",
      "description": "12 位区划编码；村民小组为村编码加 -01",
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
        "type": "string",
        "enum": [
         "Polygon"
        ]
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
        "type": "string",
        "enum": [
         "MultiPolygon"
        ]
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
      "type": "string",
      "enum": [
       "Feature"
      ]
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
    },
    "example": {
     "type": "Feature",
     "id": "620523106000",
     "properties": {
      "code": "620523106000",
      "name": "大石镇",
      "shortName": "大石",
      "level": "town",
      "parent": "620523000000",
      "center": [
       105.21,
       34.93
      ]
     },
     "geometry": {
      "type": "Polygon",
      "coordinates": [
       [
        [
         105.14,
         34.87
        ],
        [
         105.29,
         34.87
        ],
        [
         105.29,
         34.99
        ],
        [
         105.14,
         34.99
        ],
        [
         105.14,
         34.87
        ]
       ]
      ]
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
        "type": "string",
        "enum": [
         "FeatureCollection"
        ]
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意边界",
     "type": "FeatureCollection",
     "features": [
      {
       "type": "Feature",
       "id": "620523106000",
       "properties": {
        "code": "620523106000",
        "name": "大石镇",
        "shortName": "大石",
        "level": "town",
        "parent": "620523000000",
        "center": [
         105.21,
         34.93
        ]
       },
       "geometry": {
        "type": "Polygon",
        "coordinates": [
         [
          [
           105.14,
           34.87
          ],
          [
           105.29,
           34.87
          ],
          [
           105.29,
           34.99
          ],
          [
           105.14,
           34.99
          ],
          [
           105.14,
           34.87
          ]
         ]
        ]
       }
      }
     ],
     "mapApprovalNumber": null
    }
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
      "description": "上级名称，用「 › 」相连"
     },
     "center": {
      "type": "array",
      "items": {
       "type": "number"
      },
      "minItems": 2,
      "maxItems": 2,
      "example": [
       105.34,
       34.75
      ],
      "description": "[经度, 纬度],CGCS2000",
      "nullable": true
     },
     "bbox": {
      "type": "array",
      "items": {
       "type": "number"
      },
      "minItems": 4,
      "maxItems": 4,
      "example": [
       104.97,
       34.52,
       105.52,
       35.05
      ],
      "description": "[西, 南, 东, 北]",
      "nullable": true
     }
    },
    "example": {
     "code": "620523106000",
     "name": "大石镇",
     "level": "town",
     "path": "甘肃省 › 天水市 › 甘谷县",
     "center": [
      105.21,
      34.93
     ],
     "bbox": [
      105.14,
      34.87,
      105.29,
      34.99
     ]
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
    },
    "example": {
     "items": [
      {
       "code": "620523106000",
       "name": "大石镇",
       "level": "town",
       "path": "甘肃省 › 天水市 › 甘谷县",
       "center": [
        105.21,
        34.93
       ],
       "bbox": [
        105.14,
        34.87,
        105.29,
        34.99
       ]
      }
     ]
    }
   },
   "Masked": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "example": [
     "phone",
     "bankAccount"
    ],
    "description": "被掩码的字段名；类型与键不因掩码而变"
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
      "type": "string",
      "enum": [
       "general",
       "dibaoPoor",
       "dibao",
       "wubao",
       null
      ],
      "nullable": true
     },
     "householdTypeGroup": {
      "type": "string",
      "enum": [
       "general",
       "assisted",
       null
      ],
      "nullable": true
     },
     "mainCause": {
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
       "other",
       null
      ],
      "nullable": true
     },
     "causeGroup": {
      "type": "string",
      "enum": [
       "health",
       "education",
       "disaster",
       "resource",
       "capability",
       "condition",
       "family",
       "other",
       null
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
      "type": "string",
      "enum": [
       "notExited",
       "preExit",
       "exited",
       "relapsed",
       null
      ],
      "nullable": true,
      "description": "截至 asOf 年末；不在册为 null"
     },
     "asOf": {
      "type": "integer",
      "description": "年"
     },
     "netIncomePerCapita": {
      "type": "number",
      "description": "人均纯收入，元",
      "nullable": true
     },
     "point": {
      "type": "array",
      "items": {
       "type": "number"
      },
      "minItems": 2,
      "maxItems": 2,
      "example": [
       105.34,
       34.75
      ],
      "description": "[经度, 纬度],CGCS2000",
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "region": "620523106201",
     "regionName": "王家川村",
     "groupNo": "3",
     "headName": "张示例",
     "householdClass": "poor",
     "householdType": "dibaoPoor",
     "householdTypeGroup": "assisted",
     "mainCause": "illness",
     "causeGroup": "health",
     "otherCauses": [
      "lackOfLabour"
     ],
     "memberCount": 3,
     "status": "notExited",
     "asOf": 2016,
     "netIncomePerCapita": 2480,
     "point": [
      105.20513,
      34.92871
     ],
     "address": "大石镇王家川村三组",
     "phone": "138****0000",
     "_masked": [
      "phone"
     ]
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
       "region": "620523106201",
       "regionName": "王家川村",
       "groupNo": "3",
       "headName": "张示例",
       "householdClass": "poor",
       "householdType": "dibaoPoor",
       "householdTypeGroup": "assisted",
       "mainCause": "illness",
       "causeGroup": "health",
       "otherCauses": [
        "lackOfLabour"
       ],
       "memberCount": 3,
       "status": "notExited",
       "asOf": 2016,
       "netIncomePerCapita": 2480,
       "point": [
        105.20513,
        34.92871
       ],
       "address": "大石镇王家川村三组",
       "phone": "138****0000",
       "_masked": [
        "phone"
       ]
      }
     ],
     "numberReturned": 1,
     "numberMatched": 1,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/households?region=620523106201",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "HouseholdQuery": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "filter"
    ],
    "properties": {
     "filter": {
      "type": "object",
      "additionalProperties": true,
      "description": "CQL2-JSON 条件；至多 1 MiB、50000 个位置"
     },
     "filterCrs": {
      "$ref": "#/components/schemas/CrsUri"
     },
     "asOf": {
      "type": "integer",
      "minimum": 1900,
      "maximum": 2100,
      "description": "截至该年年末；缺省为最近一年"
     },
     "sortby": {
      "type": "array",
      "minItems": 1,
      "maxItems": 4,
      "items": {
       "type": "string",
       "pattern": "^[-+]?[^-+ ,]{1,64}$"
      }
     },
     "fields": {
      "type": "array",
      "minItems": 1,
      "maxItems": 64,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      },
      "example": [
       "name"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "default": 100,
      "description": "超过 1000 按 1000"
     },
     "cursor": {
      "type": "string",
      "maxLength": 8192,
      "description": "上一页答复中的 cursor"
     }
    },
    "example": {
     "filter": {
      "op": "and",
      "args": [
       {
        "op": ">=",
        "args": [
         {
          "property": "memberCount"
         },
         3
        ]
       },
       {
        "op": "s_intersects",
        "args": [
         {
          "property": "point"
         },
         {
          "type": "Polygon",
          "coordinates": [
           [
            [
             105.1,
             34.6
            ],
            [
             105.4,
             34.6
            ],
            [
             105.4,
             34.9
            ],
            [
             105.1,
             34.6
            ]
           ]
          ]
         }
        ]
       }
      ]
     },
     "asOf": 2016,
     "sortby": [
      "-memberCount"
     ],
     "limit": 100
    }
   },
   "HouseholdQueryResult": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdList"
     },
     {
      "type": "object",
      "required": [
       "cursor"
      ],
      "properties": {
       "cursor": {
        "type": "string",
        "description": "下一页的游标，放进同一个正文再次 POST；最后一页为 null",
        "nullable": true
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "items": [],
     "numberReturned": 0,
     "numberMatched": 0,
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/households/-/query",
       "rel": "self",
       "type": "application/json"
      }
     ],
     "cursor": null
    }
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
      "description": "与户主关系，见编码表 relation"
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
      "description": "YYYY-MM-DD；掩码时为 null",
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
      "description": "与 studentStatus 至多填其一",
      "nullable": true
     },
     "studentStatus": {
      "type": "string",
      "description": "membersYear 那年的在校状况；as-of 早于 membersYear 时为 null",
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
     "name": "张示例",
     "relation": "head",
     "sex": "male",
     "birthYear": 1968,
     "birthDate": null,
     "idNumber": "620***********0019",
     "ethnicGroup": "Han",
     "education": "primary",
     "studentStatus": null,
     "health": [
      "chronic"
     ],
     "labourSkill": "weakOrHalf",
     "workPlace": null,
     "workMonths": null,
     "phone": "138****0000",
     "_masked": [
      "birthDate",
      "idNumber",
      "phone"
     ]
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
     "category": "industry",
     "batch": "production",
     "year": 2016,
     "unit": "甘谷县示例局",
     "content": "发放花椒苗 200 株并提供技术培训",
     "amountYuan": 3000
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
    },
    "example": {
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
     "kind": "cadre",
     "name": "王示例",
     "unit": "甘谷县示例局",
     "post": "科员",
     "phone": "13900000000",
     "from": "2015-06-01",
     "to": null,
     "_masked": []
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
      "type": "string",
      "enum": [
       "notExited",
       "preExit",
       "exited",
       "relapsed",
       null
      ],
      "nullable": true
     },
     "householdType": {
      "type": "string",
      "enum": [
       "general",
       "dibaoPoor",
       "dibao",
       "wubao",
       null
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
    },
    "example": {
     "year": 2016,
     "status": "notExited",
     "householdType": "dibaoPoor",
     "memberCount": 3,
     "netIncomePerCapita": 2480
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
       "membersYear",
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
       "membersYear": {
        "type": "integer",
        "description": "成员取自这一年的登记。as-of 当年有登记就是当年，没有则是此前最近的一年，再没有则是此后最早的一年；最后一种情形不列该年以后出生的人，studentStatus 为 null"
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "region": "620523106201",
     "regionName": "王家川村",
     "groupNo": "3",
     "headName": "张示例",
     "householdClass": "poor",
     "householdType": "dibaoPoor",
     "householdTypeGroup": "assisted",
     "mainCause": "illness",
     "causeGroup": "health",
     "otherCauses": [
      "lackOfLabour"
     ],
     "memberCount": 3,
     "status": "notExited",
     "asOf": 2016,
     "netIncomePerCapita": 2480,
     "point": [
      105.20513,
      34.92871
     ],
     "address": "大石镇王家川村三组",
     "phone": "138****0000",
     "_masked": [
      "phone",
      "bankAccount"
     ],
     "identificationStandard": "national",
     "bankAccount": "***************0000",
     "firstIdentifiedYear": 2013,
     "exitYear": null,
     "relapseYear": null,
     "farmlandMu": 6.5,
     "woodlandMu": 2,
     "housingAreaM2": 84,
     "houseStructure": "brickWood",
     "dangerHouseLevel": "levelB",
     "drinkingWater": "treatedTap",
     "roadType": "concrete",
     "minorCount": 1,
     "membersYear": 2016,
     "members": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "name": "张示例",
       "relation": "head",
       "sex": "male",
       "birthYear": 1968,
       "birthDate": null,
       "idNumber": "620***********0019",
       "ethnicGroup": "Han",
       "education": "primary",
       "studentStatus": null,
       "health": [
        "chronic"
       ],
       "labourSkill": "weakOrHalf",
       "workPlace": null,
       "workMonths": null,
       "phone": "138****0000",
       "_masked": [
        "birthDate",
        "idNumber",
        "phone"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-2",
       "name": "李示例",
       "relation": "spouse",
       "sex": "female",
       "birthYear": 1970,
       "birthDate": null,
       "idNumber": "620***********0027",
       "ethnicGroup": "Han",
       "education": "juniorHigh",
       "studentStatus": null,
       "health": [
        "healthy"
       ],
       "labourSkill": "ordinary",
       "workPlace": "兰州市",
       "workMonths": 8,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-3",
       "name": "张样本",
       "relation": "son",
       "sex": "male",
       "birthYear": 2004,
       "birthDate": null,
       "idNumber": "620***********0035",
       "ethnicGroup": "Han",
       "education": null,
       "studentStatus": "primary",
       "health": [
        "healthy"
       ],
       "labourSkill": "none",
       "workPlace": null,
       "workMonths": null,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      }
     ],
     "measures": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
       "category": "industry",
       "batch": "production",
       "year": 2016,
       "unit": "甘谷县示例局",
       "content": "发放花椒苗 200 株并提供技术培训",
       "amountYuan": 3000
      }
     ],
     "helpers": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "kind": "cadre",
       "name": "王示例",
       "unit": "甘谷县示例局",
       "post": "科员",
       "phone": "13900000000",
       "from": "2015-06-01",
       "to": null,
       "_masked": []
      }
     ],
     "history": [
      {
       "year": 2015,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2210
      },
      {
       "year": 2016,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2480
      }
     ],
     "revealable": [
      "idNumber",
      "phone",
      "bankAccount"
     ]
    }
   },
   "HouseholdActivity": {
    "type": "object",
    "required": [
     "id",
     "date",
     "type",
     "helperName",
     "helperUnit",
     "content",
     "photos",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "description": "YYYY-MM-DD"
     },
     "type": {
      "type": "string",
      "description": "见编码表 visitType"
     },
     "helperName": {
      "type": "string",
      "nullable": true
     },
     "helperUnit": {
      "type": "string",
      "nullable": true
     },
     "content": {
      "type": "string",
      "description": "纪实文字，会写到家里的情形：看不到全名的角色为 null",
      "nullable": true
     },
     "photos": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Photo"
      },
      "description": "看不到全名的角色为空"
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "id": "v-Wq8rT2yU5iO1pA4s",
     "date": "2016-09-12",
     "type": "industry",
     "helperName": "王示例",
     "helperUnit": "甘谷县示例局",
     "content": "查看花椒苗成活情况，约定十月再来",
     "photos": [
      {
       "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
       "title": "花椒地"
      }
     ],
     "_masked": []
    }
   },
   "Photo": {
    "type": "object",
    "required": [
     "href",
     "title"
    ],
    "properties": {
     "href": {
      "type": "string",
      "description": "绝对地址，可以直接用作图片；会到期，到期后重新读取档案"
     },
     "title": {
      "type": "string",
      "nullable": true
     },
     "thumbnail": {
      "type": "string",
      "description": "缩略图的地址；没有的用 href"
     },
     "width": {
      "type": "integer",
      "description": "像素"
     },
     "height": {
      "type": "integer",
      "description": "像素"
     }
    },
    "example": {
     "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
     "title": "花椒地"
    }
   },
   "HouseholdProject": {
    "type": "object",
    "required": [
     "id",
     "name",
     "category",
     "unit",
     "startedYear",
     "completedYear",
     "budgetYuan"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "category": {
      "type": "string",
      "description": "见编码表 measureCategory",
      "nullable": true
     },
     "unit": {
      "type": "string",
      "description": "实施单位",
      "nullable": true
     },
     "startedYear": {
      "type": "integer"
     },
     "completedYear": {
      "type": "integer",
      "description": "as-of 年末尚未完工的为 null",
      "nullable": true
     },
     "budgetYuan": {
      "type": "number",
      "description": "整个项目的预算，元",
      "nullable": true
     }
    },
    "example": {
     "id": "j-Lk9jH6gF3dS0aQ7w",
     "name": "大石镇花椒示范园",
     "category": "industry",
     "unit": "甘谷县示例局",
     "startedYear": 2015,
     "completedYear": null,
     "budgetYuan": 1200000
    }
   },
   "HouseholdDuty": {
    "type": "object",
    "description": "帮扶责任清单的一条：哪一年、谁、做什么、期限、完成没有",
    "required": [
     "id",
     "year",
     "content",
     "helperId",
     "helperName",
     "due",
     "state",
     "doneOn",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "year": {
      "type": "integer"
     },
     "content": {
      "type": "string",
      "description": "要做的事，人人可见，不写姓名与家里的情形"
     },
     "helperId": {
      "type": "string",
      "description": "helpers 之一的 id；没有指定责任人，或那人在 as-of 以后才结对的为 null",
      "nullable": true
     },
     "helperName": {
      "type": "string",
      "nullable": true
     },
     "due": {
      "type": "string",
      "description": "YYYY-MM-DD；没有期限的为 null",
      "nullable": true
     },
     "state": {
      "type": "string",
      "enum": [
       "open",
       "done"
      ],
      "description": "as-of 年末以后才完成的为 open"
     },
     "doneOn": {
      "type": "string",
      "description": "YYYY-MM-DD；未完成，或不知道哪一天的为 null",
      "nullable": true
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "id": "d-Yt6rE3wQ9pL2kJ8h",
     "year": 2016,
     "content": "每月入户走访一次",
     "helperId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
     "helperName": "王示例",
     "due": "2016-12-31",
     "state": "open",
     "doneOn": null,
     "_masked": []
    }
   },
   "HouseholdIncome": {
    "type": "object",
    "description": "一年的收入，元；各项为全户之和，净收入为人均",
    "required": [
     "year",
     "memberCount",
     "wageYuan",
     "businessYuan",
     "propertyYuan",
     "transferYuan",
     "businessCostYuan",
     "netIncomePerCapita",
     "povertyLineYuan",
     "_masked"
    ],
    "properties": {
     "year": {
      "type": "integer"
     },
     "memberCount": {
      "type": "integer"
     },
     "wageYuan": {
      "type": "number",
      "description": "工资性收入",
      "nullable": true
     },
     "businessYuan": {
      "type": "number",
      "description": "生产经营性收入",
      "nullable": true
     },
     "propertyYuan": {
      "type": "number",
      "description": "财产性收入",
      "nullable": true
     },
     "transferYuan": {
      "type": "number",
      "description": "转移性收入",
      "nullable": true
     },
     "businessCostYuan": {
      "type": "number",
      "description": "生产经营性支出，从收入中减去",
      "nullable": true
     },
     "netIncomePerCapita": {
      "type": "number",
      "nullable": true
     },
     "povertyLineYuan": {
      "type": "number",
      "description": "当年的贫困标准，元/人·年；没有收录的年份为 null",
      "nullable": true
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "year": 2016,
     "memberCount": 3,
     "wageYuan": 2800,
     "businessYuan": 4300,
     "propertyYuan": 0,
     "transferYuan": 1640,
     "businessCostYuan": 1300,
     "netIncomePerCapita": 2480,
     "povertyLineYuan": 2952,
     "_masked": []
    }
   },
   "Monitoring": {
    "type": "object",
    "description": "一次防返贫监测",
    "required": [
     "id",
     "type",
     "risks",
     "from",
     "to",
     "_masked"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "description": "见编码表 monitorType",
      "nullable": true
     },
     "risks": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "见编码表 riskType"
     },
     "from": {
      "type": "string",
      "description": "识别日期，YYYY-MM-DD"
     },
     "to": {
      "type": "string",
      "description": "风险消除的日期；as-of 年末尚未消除的为 null",
      "nullable": true
     },
     "_masked": {
      "$ref": "#/components/schemas/Masked"
     }
    },
    "example": {
     "id": "w-Zx5cV8bN1mK4jH7g",
     "type": "suddenHardship",
     "risks": [
      "illness"
     ],
     "from": "2016-03-10",
     "to": null,
     "_masked": []
    }
   },
   "HouseholdEvent": {
    "type": "object",
    "required": [
     "kind",
     "year",
     "date",
     "monitorType"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "enter",
       "exit",
       "relapse",
       "monitored",
       "cleared"
      ],
      "description": "见编码表 householdEvent"
     },
     "year": {
      "type": "integer"
     },
     "date": {
      "type": "string",
      "description": "只知道年份的为 null",
      "nullable": true
     },
     "monitorType": {
      "type": "string",
      "description": "监测对象类别，仅 monitored、cleared",
      "nullable": true
     }
    },
    "example": {
     "kind": "enter",
     "year": 2013,
     "date": null,
     "monitorType": null
    }
   },
   "HouseholdPart": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "household",
       "asOf"
      ],
      "properties": {
       "household": {
        "$ref": "#/components/schemas/HouseholdId"
       },
       "asOf": {
        "type": "integer",
        "description": "截至该年年末"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016
    }
   },
   "HouseholdMembers": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items",
       "minorCount",
       "membersYear",
       "_masked"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Member"
        }
       },
       "minorCount": {
        "type": "integer",
        "description": "不满 14 周岁的人数"
       },
       "membersYear": {
        "type": "integer",
        "description": "成员取自这一年的登记"
       },
       "_masked": {
        "$ref": "#/components/schemas/Masked"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "name": "张示例",
       "relation": "head",
       "sex": "male",
       "birthYear": 1968,
       "birthDate": null,
       "idNumber": "620***********0019",
       "ethnicGroup": "Han",
       "education": "primary",
       "studentStatus": null,
       "health": [
        "chronic"
       ],
       "labourSkill": "weakOrHalf",
       "workPlace": null,
       "workMonths": null,
       "phone": "138****0000",
       "_masked": [
        "birthDate",
        "idNumber",
        "phone"
       ]
      }
     ],
     "minorCount": 1,
     "membersYear": 2016,
     "_masked": []
    }
   },
   "HouseholdMeasures": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Measure"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
       "category": "industry",
       "batch": "production",
       "year": 2016,
       "unit": "甘谷县示例局",
       "content": "发放花椒苗 200 株并提供技术培训",
       "amountYuan": 3000
      }
     ]
    }
   },
   "HouseholdPairings": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Helper"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "kind": "cadre",
       "name": "王示例",
       "unit": "甘谷县示例局",
       "post": "科员",
       "phone": "13900000000",
       "from": "2015-06-01",
       "to": null,
       "_masked": []
      }
     ]
    }
   },
   "HouseholdActivities": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdActivity"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "v-Wq8rT2yU5iO1pA4s",
       "date": "2016-09-12",
       "type": "industry",
       "helperName": "王示例",
       "helperUnit": "甘谷县示例局",
       "content": "查看花椒苗成活情况，约定十月再来",
       "photos": [
        {
         "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         "title": "花椒地"
        }
       ],
       "_masked": []
      }
     ]
    }
   },
   "HouseholdProjects": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdProject"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "id": "j-Lk9jH6gF3dS0aQ7w",
       "name": "大石镇花椒示范园",
       "category": "industry",
       "unit": "甘谷县示例局",
       "startedYear": 2015,
       "completedYear": null,
       "budgetYuan": 1200000
      }
     ]
    }
   },
   "HouseholdIncomes": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdIncome"
        },
        "description": "由旧到新"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "year": 2015,
       "memberCount": 3,
       "wageYuan": 2400,
       "businessYuan": 3900,
       "propertyYuan": 0,
       "transferYuan": 1530,
       "businessCostYuan": 1200,
       "netIncomePerCapita": 2210,
       "povertyLineYuan": 2855,
       "_masked": []
      },
      {
       "year": 2016,
       "memberCount": 3,
       "wageYuan": 2800,
       "businessYuan": 4300,
       "propertyYuan": 0,
       "transferYuan": 1640,
       "businessCostYuan": 1300,
       "netIncomePerCapita": 2480,
       "povertyLineYuan": 2952,
       "_masked": []
      }
     ]
    }
   },
   "HouseholdHistory": {
    "allOf": [
     {
      "$ref": "#/components/schemas/HouseholdPart"
     },
     {
      "type": "object",
      "required": [
       "items",
       "events",
       "monitoring"
      ],
      "properties": {
       "items": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdYear"
        }
       },
       "events": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdEvent"
        },
        "description": "由旧到新"
       },
       "monitoring": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Monitoring"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "asOf": 2016,
     "items": [
      {
       "year": 2015,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2210
      },
      {
       "year": 2016,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2480
      }
     ],
     "events": [
      {
       "kind": "enter",
       "year": 2013,
       "date": null,
       "monitorType": null
      },
      {
       "kind": "monitored",
       "year": 2016,
       "date": "2016-03-10",
       "monitorType": "suddenHardship"
      }
     ],
     "monitoring": [
      {
       "id": "w-Zx5cV8bN1mK4jH7g",
       "type": "suddenHardship",
       "risks": [
        "illness"
       ],
       "from": "2016-03-10",
       "to": null,
       "_masked": []
      }
     ]
    }
   },
   "HouseholdArchive": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Household"
     },
     {
      "type": "object",
      "required": [
       "activities",
       "projects",
       "income",
       "monitoring",
       "events",
       "years",
       "canIssueLinks"
      ],
      "properties": {
       "activities": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdActivity"
        },
        "description": "由新到旧"
       },
       "projects": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdProject"
        }
       },
       "income": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdIncome"
        },
        "description": "由旧到新"
       },
       "monitoring": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Monitoring"
        }
       },
       "duties": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdDuty"
        },
        "description": "帮扶责任清单：年度由新到旧，同年按期限；后端没有责任清单的，没有这个键"
       },
       "events": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HouseholdEvent"
        },
        "description": "由旧到新"
       },
       "years": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "description": "可选的年份，由旧到新；不随 as-of 截断"
       },
       "canIssueLinks": {
        "type": "boolean",
        "description": "当前角色可以生成、停用这一户的二维码"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "region": "620523106201",
     "regionName": "王家川村",
     "groupNo": "3",
     "headName": "张示例",
     "householdClass": "poor",
     "householdType": "dibaoPoor",
     "householdTypeGroup": "assisted",
     "mainCause": "illness",
     "causeGroup": "health",
     "otherCauses": [
      "lackOfLabour"
     ],
     "memberCount": 3,
     "status": "notExited",
     "asOf": 2016,
     "netIncomePerCapita": 2480,
     "point": [
      105.20513,
      34.92871
     ],
     "address": "大石镇王家川村三组",
     "phone": "138****0000",
     "_masked": [
      "phone",
      "bankAccount"
     ],
     "identificationStandard": "national",
     "bankAccount": "***************0000",
     "firstIdentifiedYear": 2013,
     "exitYear": null,
     "relapseYear": null,
     "farmlandMu": 6.5,
     "woodlandMu": 2,
     "housingAreaM2": 84,
     "houseStructure": "brickWood",
     "dangerHouseLevel": "levelB",
     "drinkingWater": "treatedTap",
     "roadType": "concrete",
     "minorCount": 1,
     "membersYear": 2016,
     "members": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "name": "张示例",
       "relation": "head",
       "sex": "male",
       "birthYear": 1968,
       "birthDate": null,
       "idNumber": "620***********0019",
       "ethnicGroup": "Han",
       "education": "primary",
       "studentStatus": null,
       "health": [
        "chronic"
       ],
       "labourSkill": "weakOrHalf",
       "workPlace": null,
       "workMonths": null,
       "phone": "138****0000",
       "_masked": [
        "birthDate",
        "idNumber",
        "phone"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-2",
       "name": "李示例",
       "relation": "spouse",
       "sex": "female",
       "birthYear": 1970,
       "birthDate": null,
       "idNumber": "620***********0027",
       "ethnicGroup": "Han",
       "education": "juniorHigh",
       "studentStatus": null,
       "health": [
        "healthy"
       ],
       "labourSkill": "ordinary",
       "workPlace": "兰州市",
       "workMonths": 8,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      },
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-3",
       "name": "张样本",
       "relation": "son",
       "sex": "male",
       "birthYear": 2004,
       "birthDate": null,
       "idNumber": "620***********0035",
       "ethnicGroup": "Han",
       "education": null,
       "studentStatus": "primary",
       "health": [
        "healthy"
       ],
       "labourSkill": "none",
       "workPlace": null,
       "workMonths": null,
       "phone": null,
       "_masked": [
        "birthDate",
        "idNumber"
       ]
      }
     ],
     "measures": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-m1",
       "category": "industry",
       "batch": "production",
       "year": 2016,
       "unit": "甘谷县示例局",
       "content": "发放花椒苗 200 株并提供技术培训",
       "amountYuan": 3000
      }
     ],
     "helpers": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "kind": "cadre",
       "name": "王示例",
       "unit": "甘谷县示例局",
       "post": "科员",
       "phone": "13900000000",
       "from": "2015-06-01",
       "to": null,
       "_masked": []
      }
     ],
     "history": [
      {
       "year": 2015,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2210
      },
      {
       "year": 2016,
       "status": "notExited",
       "householdType": "dibaoPoor",
       "memberCount": 3,
       "netIncomePerCapita": 2480
      }
     ],
     "revealable": [
      "idNumber",
      "phone",
      "bankAccount"
     ],
     "activities": [
      {
       "id": "v-Wq8rT2yU5iO1pA4s",
       "date": "2016-09-12",
       "type": "industry",
       "helperName": "王示例",
       "helperUnit": "甘谷县示例局",
       "content": "查看花椒苗成活情况，约定十月再来",
       "photos": [
        {
         "href": "https://onemap.example/photos/v-Wq8rT2yU5iO1pA4s-1.jpg",
         "title": "花椒地"
        }
       ],
       "_masked": []
      }
     ],
     "projects": [
      {
       "id": "j-Lk9jH6gF3dS0aQ7w",
       "name": "大石镇花椒示范园",
       "category": "industry",
       "unit": "甘谷县示例局",
       "startedYear": 2015,
       "completedYear": null,
       "budgetYuan": 1200000
      }
     ],
     "income": [
      {
       "year": 2015,
       "memberCount": 3,
       "wageYuan": 2400,
       "businessYuan": 3900,
       "propertyYuan": 0,
       "transferYuan": 1530,
       "businessCostYuan": 1200,
       "netIncomePerCapita": 2210,
       "povertyLineYuan": 2855,
       "_masked": []
      },
      {
       "year": 2016,
       "memberCount": 3,
       "wageYuan": 2800,
       "businessYuan": 4300,
       "propertyYuan": 0,
       "transferYuan": 1640,
       "businessCostYuan": 1300,
       "netIncomePerCapita": 2480,
       "povertyLineYuan": 2952,
       "_masked": []
      }
     ],
     "monitoring": [
      {
       "id": "w-Zx5cV8bN1mK4jH7g",
       "type": "suddenHardship",
       "risks": [
        "illness"
       ],
       "from": "2016-03-10",
       "to": null,
       "_masked": []
      }
     ],
     "duties": [
      {
       "id": "d-Yt6rE3wQ9pL2kJ8h",
       "year": 2016,
       "content": "每月入户走访一次",
       "helperId": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-h1",
       "helperName": "王示例",
       "due": "2016-12-31",
       "state": "open",
       "doneOn": null,
       "_masked": []
      }
     ],
     "events": [
      {
       "kind": "enter",
       "year": 2013,
       "date": null,
       "monitorType": null
      },
      {
       "kind": "monitored",
       "year": 2016,
       "date": "2016-03-10",
       "monitorType": "suddenHardship"
      }
     ],
     "years": [
      2013,
      2014,
      2015,
      2016
     ],
     "canIssueLinks": true
    }
   },
   "ArchiveLinkId": {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]{8,64}$",
    "example": "Kd8sW2qX6vB0nM4zLp7rTy"
   },
   "ArchiveLinkRequest": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "expiresInDays": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1096,
      "description": "缺省 365"
     },
     "revokeOthers": {
      "type": "boolean",
      "description": "同时停用这一户以前的二维码；缺省不停用"
     }
    },
    "example": {
     "expiresInDays": 365,
     "revokeOthers": false
    }
   },
   "ArchiveLink": {
    "type": "object",
    "required": [
     "id",
     "household",
     "state",
     "createdAt",
     "createdBy",
     "expiresAt",
     "revokedAt",
     "revokedBy",
     "reprintable"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ArchiveLinkId"
     },
     "household": {
      "$ref": "#/components/schemas/HouseholdId"
     },
     "state": {
      "type": "string",
      "enum": [
       "active",
       "expired",
       "revoked"
      ]
     },
     "createdAt": {
      "type": "string"
     },
     "createdBy": {
      "type": "string",
      "description": "账号，不是姓名"
     },
     "expiresAt": {
      "type": "string",
      "description": "此后打不开"
     },
     "revokedAt": {
      "type": "string",
      "nullable": true
     },
     "revokedBy": {
      "type": "string",
      "nullable": true
     },
     "reprintable": {
      "type": "boolean",
      "description": "可以再取一次网址，重新打印"
     }
    },
    "example": {
     "id": "Kd8sW2qX6vB0nM4zLp7rTy",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "state": "active",
     "createdAt": "2026-03-01T08:00:00.000+08:00",
     "createdBy": "zhangwei",
     "expiresAt": "2027-03-01T08:00:00.000+08:00",
     "revokedAt": null,
     "revokedBy": null,
     "reprintable": true
    }
   },
   "IssuedArchiveLink": {
    "allOf": [
     {
      "$ref": "#/components/schemas/ArchiveLink"
     },
     {
      "type": "object",
      "required": [
       "url"
      ],
      "properties": {
       "url": {
        "type": "string",
        "description": "印成二维码的网址"
       }
      }
     }
    ],
    "example": {
     "id": "Kd8sW2qX6vB0nM4zLp7rTy",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "state": "active",
     "createdAt": "2026-03-01T08:00:00.000+08:00",
     "createdBy": "zhangwei",
     "expiresAt": "2027-03-01T08:00:00.000+08:00",
     "revokedAt": null,
     "revokedBy": null,
     "reprintable": true,
     "url": "https://onemap.example/a/620523-Hq3wE6rT9yU2iO5pA8sD1fG4hJ7"
    }
   },
   "ArchiveLinkList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ArchiveLink"
      }
     }
    },
    "example": {
     "items": [
      {
       "id": "Kd8sW2qX6vB0nM4zLp7rTy",
       "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
       "state": "active",
       "createdAt": "2026-03-01T08:00:00.000+08:00",
       "createdBy": "zhangwei",
       "expiresAt": "2027-03-01T08:00:00.000+08:00",
       "revokedAt": null,
       "revokedBy": null,
       "reprintable": true
      }
     ]
    }
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
    },
    "example": {
     "fields": [
      "phone"
     ],
     "reason": "入户走访前电话预约"
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
    },
    "example": {
     "id": "8c1f0b52-3d6e-4a97-9f00-2b7e54c1d9aa",
     "at": "2016-11-08T09:30:00+08:00",
     "household": "620523-Zk3vR8mQ1xT5yB7nWc2dLe",
     "fields": [
      "idNumber"
     ],
     "phone": null,
     "bankAccount": null,
     "members": [
      {
       "id": "620523-Zk3vR8mQ1xT5yB7nWc2dLe-1",
       "idNumber": "620523196802300019",
       "birthDate": null,
       "phone": null
      }
     ]
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
       "name": {
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
        "description": "households 是单户，householdGrid 是网格；各自的 minzoom、maxzoom 是它出现的级别",
        "items": {
         "type": "object",
         "required": [
          "id",
          "fields"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "description": {
           "type": "string"
          },
          "minzoom": {
           "type": "integer"
          },
          "maxzoom": {
           "type": "integer"
          },
          "fields": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          }
         }
        }
       },
       "statusYears": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "description": "属性 s 依次对应的年份"
       },
       "statusOrder": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/ExitStatus"
        },
        "description": "网格的属性 s 中每年各个户数依次对应的状态"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "tilejson": "3.0.0",
     "name": "户点",
     "tiles": [
      "https://onemap.example/onemap/v1/tiles/households/{z}/{x}/{y}.pbf"
     ],
     "minzoom": 0,
     "maxzoom": 14,
     "bounds": [
      104.97,
      34.52,
      105.52,
      35.05
     ],
     "vector_layers": [
      {
       "id": "householdGrid",
       "minzoom": 0,
       "maxzoom": 14,
       "fields": {
        "households": "Number",
        "general": "Number",
        "dibaoPoor": "Number",
        "dibao": "Number",
        "wubao": "Number",
        "s": "String"
       }
      },
      {
       "id": "households",
       "minzoom": 11,
       "maxzoom": 14,
       "fields": {
        "id": "String",
        "region": "String",
        "type": "String",
        "cause": "String",
        "s": "String"
       }
      }
     ],
     "statusYears": [
      2013,
      2014,
      2015,
      2016,
      2017,
      2018,
      2019,
      2020
     ],
     "statusOrder": [
      "notExited",
      "preExit",
      "exited",
      "relapsed"
     ]
    }
   },
   "TileMetadata": {
    "type": "object",
    "required": [
     "name",
     "format",
     "minzoom",
     "maxzoom",
     "bounds",
     "json"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "format": {
      "type": "string",
      "enum": [
       "pbf"
      ]
     },
     "type": {
      "type": "string"
     },
     "minzoom": {
      "type": "string"
     },
     "maxzoom": {
      "type": "string"
     },
     "bounds": {
      "type": "string",
      "description": "西、南、东、北，以逗号相连"
     },
     "center": {
      "type": "string"
     },
     "json": {
      "type": "string",
      "description": "JSON 文本，其中 vector_layers 与 TileJSON 相同"
     }
    },
    "example": {
     "name": "户点",
     "description": "示意数据",
     "format": "pbf",
     "type": "overlay",
     "minzoom": "0",
     "maxzoom": "14",
     "bounds": "104.97,34.52,105.52,35.05",
     "center": "105.245,34.785,11",
     "json": "{\"vector_layers\":[{\"id\":\"households\",\"fields\":{\"id\":\"String\"}}]}"
    }
   },
   "TileSetList": {
    "type": "object",
    "required": [
     "tilesets",
     "links"
    ],
    "properties": {
     "tilesets": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "dataType",
        "crs",
        "tileMatrixSetURI",
        "links"
       ],
       "properties": {
        "title": {
         "type": "string"
        },
        "dataType": {
         "type": "string",
         "enum": [
          "vector"
         ]
        },
        "crs": {
         "type": "string"
        },
        "tileMatrixSetURI": {
         "type": "string"
        },
        "links": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Link"
         }
        }
       }
      }
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "tilesets": [
      {
       "title": "户点",
       "dataType": "vector",
       "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
       "tileMatrixSetURI": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/collections/households/tiles/WebMercatorQuad",
         "rel": "self",
         "type": "application/json"
        },
        {
         "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         "rel": "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
         "type": "application/json"
        }
       ]
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/collections/households/tiles",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "TileSet": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "dataType",
       "crs",
       "tileMatrixSetURI",
       "links"
      ],
      "properties": {
       "title": {
        "type": "string"
       },
       "dataType": {
        "type": "string",
        "enum": [
         "vector"
        ]
       },
       "crs": {
        "type": "string"
       },
       "tileMatrixSetURI": {
        "type": "string"
       },
       "boundingBox": {
        "type": "object",
        "required": [
         "lowerLeft",
         "upperRight",
         "crs"
        ],
        "properties": {
         "lowerLeft": {
          "type": "array",
          "items": {
           "type": "number"
          }
         },
         "upperRight": {
          "type": "array",
          "items": {
           "type": "number"
          }
         },
         "crs": {
          "type": "string"
         }
        }
       },
       "tileMatrixSetLimits": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "tileMatrix",
          "minTileRow",
          "maxTileRow",
          "minTileCol",
          "maxTileCol"
         ],
         "properties": {
          "tileMatrix": {
           "type": "string"
          },
          "minTileRow": {
           "type": "integer"
          },
          "maxTileRow": {
           "type": "integer"
          },
          "minTileCol": {
           "type": "integer"
          },
          "maxTileCol": {
           "type": "integer"
          }
         }
        }
       },
       "layers": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "id",
          "dataType"
         ],
         "properties": {
          "id": {
           "type": "string"
          },
          "title": {
           "type": "string"
          },
          "dataType": {
           "type": "string",
           "enum": [
            "vector"
           ]
          },
          "geometryDimension": {
           "type": "integer"
          },
          "minTileMatrix": {
           "type": "string"
          },
          "maxTileMatrix": {
           "type": "string"
          },
          "propertiesSchema": {
           "type": "object",
           "additionalProperties": true
          }
         }
        }
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "title": "户点",
     "dataType": "vector",
     "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
     "tileMatrixSetURI": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
     "boundingBox": {
      "lowerLeft": [
       104.97,
       34.52
      ],
      "upperRight": [
       105.52,
       35.05
      ],
      "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
     },
     "tileMatrixSetLimits": [
      {
       "tileMatrix": "8",
       "minTileRow": 101,
       "maxTileRow": 101,
       "minTileCol": 202,
       "maxTileCol": 203
      }
     ],
     "layers": [
      {
       "id": "households",
       "dataType": "vector",
       "geometryDimension": 0,
       "minTileMatrix": "11",
       "maxTileMatrix": "14",
       "propertiesSchema": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         }
        }
       }
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
       "rel": "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
       "type": "application/json"
      },
      {
       "href": "https://onemap.example/onemap/v1/collections/households/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
       "rel": "item",
       "type": "application/vnd.mapbox-vector-tile",
       "templated": true
      }
     ]
    }
   },
   "TileMatrixSetList": {
    "type": "object",
    "required": [
     "tileMatrixSets",
     "links"
    ],
    "properties": {
     "tileMatrixSets": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "links"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "uri": {
         "type": "string"
        },
        "links": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Link"
         }
        }
       }
      }
     },
     "links": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Link"
      }
     }
    },
    "example": {
     "tileMatrixSets": [
      {
       "id": "WebMercatorQuad",
       "uri": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/tileMatrixSets/WebMercatorQuad",
         "rel": "self",
         "type": "application/json"
        }
       ]
      }
     ],
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/tileMatrixSets",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "TileMatrixSet": {
    "type": "object",
    "required": [
     "id",
     "uri",
     "crs",
     "tileMatrices"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "uri": {
      "type": "string"
     },
     "crs": {
      "type": "string"
     },
     "orderedAxes": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "wellKnownScaleSet": {
      "type": "string"
     },
     "tileMatrices": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "scaleDenominator",
        "cellSize",
        "pointOfOrigin",
        "tileWidth",
        "tileHeight",
        "matrixWidth",
        "matrixHeight"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "scaleDenominator": {
         "type": "number"
        },
        "cellSize": {
         "type": "number"
        },
        "pointOfOrigin": {
         "type": "array",
         "items": {
          "type": "number"
         }
        },
        "tileWidth": {
         "type": "integer"
        },
        "tileHeight": {
         "type": "integer"
        },
        "matrixWidth": {
         "type": "integer"
        },
        "matrixHeight": {
         "type": "integer"
        }
       }
      }
     }
    },
    "example": {
     "id": "WebMercatorQuad",
     "title": "Google Maps Compatible for the World",
     "uri": "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
     "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
     "orderedAxes": [
      "X",
      "Y"
     ],
     "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
     "tileMatrices": [
      {
       "id": "0",
       "scaleDenominator": 559082264.0287178,
       "cellSize": 156543.03392804097,
       "pointOfOrigin": [
        -20037508.342789244,
        20037508.342789244
       ],
       "tileWidth": 256,
       "tileHeight": 256,
       "matrixWidth": 1,
       "matrixHeight": 1
      }
     ]
    }
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
      "description": "户、人、次、人次、户次、%、元、亩、平方公里"
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
      "type": "string",
      "description": "口径或定义的出处"
     },
     "timeUnits": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TimeUnit"
      },
      "description": "可按哪些时间单位查询；没有此项时只有年度"
     }
    },
    "example": {
     "id": "povertyIncidence",
     "title": "贫困发生率",
     "titleEn": "Poverty incidence",
     "unit": "%",
     "kind": "ratio",
     "decimals": 2,
     "cube": "poverty",
     "numerator": "poorPersons",
     "denominator": "ruralPopulation",
     "denominatorTitle": "农村户籍人口",
     "perHundred": true,
     "lowerIsBetter": true,
     "ramp": "incidence",
     "policyBreaks": [
      2,
      3,
      10,
      20
     ],
     "source": "年末剩余贫困人口数占农村户籍人口数的比重",
     "timeUnits": [
      "year"
     ]
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
    },
    "example": {
     "items": [
      {
       "id": "povertyIncidence",
       "title": "贫困发生率",
       "titleEn": "Poverty incidence",
       "unit": "%",
       "kind": "ratio",
       "decimals": 2,
       "cube": "poverty",
       "numerator": "poorPersons",
       "denominator": "ruralPopulation",
       "denominatorTitle": "农村户籍人口",
       "perHundred": true,
       "lowerIsBetter": true,
       "ramp": "incidence",
       "policyBreaks": [
        2,
        3,
        10,
        20
       ],
       "source": "年末剩余贫困人口数占农村户籍人口数的比重"
      }
     ]
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
       },
       "timeUnits": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/TimeUnit"
        },
        "description": "可按哪些时间单位查询；没有此项时只有年度"
       },
       "breakdowns": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/StatBreakdown"
        },
        "description": "可分列的维度，一次一个，可再加 householdType"
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "poverty",
     "title": "贫困与脱贫",
     "measures": [
      "povertyIncidence",
      "poorPersons",
      "ruralPopulation",
      "poorHouseholds",
      "exitedHouseholds",
      "relapsedHouseholds"
     ],
     "dimensions": [
      "region",
      "time",
      "householdType",
      "measure"
     ],
     "years": [
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
      "2020"
     ]
    }
   },
   "StatBreakdown": {
    "type": "object",
    "required": [
     "id",
     "title",
     "multiple",
     "measures",
     "categories",
     "years"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/StatDimensionId"
     },
     "title": {
      "type": "string"
     },
     "multiple": {
      "type": "boolean",
      "description": "真为可多选：一户或一人计入其每一类，各类之和大于总数"
     },
     "measures": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "可按此维度分列的指标"
     },
     "categories": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "label"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "label": {
         "type": "string"
        }
       }
      }
     },
     "years": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "登记册填有此项的年份"
     }
    },
    "example": {
     "id": "cause",
     "title": "致贫原因",
     "multiple": true,
     "measures": [
      "poorHouseholds",
      "poorPersons",
      "labelledPoorHouseholds",
      "poorHouseholdShare"
     ],
     "categories": [
      {
       "id": "illness",
       "label": "因病"
      },
      {
       "id": "schooling",
       "label": "因学"
      }
     ],
     "years": [
      "2019",
      "2020"
     ]
    }
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
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "示意数据",
       "id": "poverty",
       "title": "贫困与脱贫",
       "measures": [
        "povertyIncidence",
        "poorPersons",
        "ruralPopulation",
        "poorHouseholds",
        "exitedHouseholds",
        "relapsedHouseholds"
       ],
       "dimensions": [
        "region",
        "time",
        "householdType",
        "measure"
       ],
       "years": [
        "2013",
        "2014",
        "2015",
        "2016",
        "2017",
        "2018",
        "2019",
        "2020"
       ]
      }
     ]
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
   "StatDimensionInfo": {
    "type": "object",
    "required": [
     "multiple"
    ],
    "properties": {
     "multiple": {
      "type": "boolean",
      "description": "真为可多选，各类之和大于总数"
     },
     "denominators": {
      "type": "object",
      "description": "指标与其分母：填有该项的户或人",
      "additionalProperties": {
       "type": "object",
       "required": [
        "measure",
        "title"
       ],
       "properties": {
        "measure": {
         "type": "string"
        },
        "title": {
         "type": "string"
        }
       }
      }
     }
    },
    "example": {
     "multiple": true,
     "denominators": {
      "poorHouseholds": {
       "measure": "labelledPoorHouseholds",
       "title": "填有致贫原因的贫困户"
      }
     }
    }
   },
   "StatDataset": {
    "type": "object",
    "description": "JSON-stat 2.0；缺测、抑制的格为 null，原因在 status",
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
      "type": "string",
      "enum": [
       "2.0"
      ]
     },
     "class": {
      "type": "string",
      "enum": [
       "dataset"
      ]
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
       },
       "dimensions": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/StatDimensionInfo"
        },
        "description": "分列维度的说明"
       }
      }
     }
    },
    "example": {
     "version": "2.0",
     "class": "dataset",
     "label": "贫困与脱贫",
     "source": "示意数据",
     "id": [
      "region",
      "time",
      "measure"
     ],
     "size": [
      2,
      2,
      3
     ],
     "role": {
      "geo": [
       "region"
      ],
      "time": [
       "time"
      ],
      "metric": [
       "measure"
      ]
     },
     "dimension": {
      "region": {
       "label": "区划",
       "category": {
        "index": [
         "620523100000",
         "620523106000"
        ],
        "label": {
         "620523100000": "大像山镇",
         "620523106000": "大石镇"
        }
       }
      },
      "time": {
       "label": "年份",
       "category": {
        "index": [
         "2015",
         "2016"
        ],
        "label": {
         "2015": "2015",
         "2016": "2016"
        }
       }
      },
      "measure": {
       "label": "指标",
       "category": {
        "index": [
         "povertyIncidence",
         "poorPersons",
         "ruralPopulation"
        ],
        "label": {
         "povertyIncidence": "贫困发生率",
         "poorPersons": "贫困人口",
         "ruralPopulation": "农村户籍人口"
        }
       }
      }
     },
     "value": [
      8,
      2000,
      25000,
      5,
      1250,
      25000,
      12.5,
      2500,
      20000,
      null,
      null,
      20000
     ],
     "status": {
      "9": "suppressed",
      "10": "suppressed"
     },
     "extension": {
      "cube": "poverty",
      "synthetic": true,
      "measures": {
       "povertyIncidence": {
        "unit": "%",
        "decimals": 2,
        "kind": "ratio",
        "numerator": "poorPersons",
        "denominator": "ruralPopulation",
        "denominatorTitle": "农村户籍人口"
       },
       "poorPersons": {
        "unit": "人",
        "decimals": 0,
        "kind": "count",
        "numerator": null,
        "denominator": null,
        "denominatorTitle": null
       },
       "ruralPopulation": {
        "unit": "人",
        "decimals": 0,
        "kind": "count",
        "numerator": null,
        "denominator": null,
        "denominatorTitle": null
       }
      }
     }
    }
   },
   "ImageryTiles": {
    "description": "怎样取瓦片；`xyz` 的模板里 z、x、y 是级、列、行，`wmts` 可按键值对或模板",
    "oneOf": [
     {
      "type": "object",
      "required": [
       "type",
       "url",
       "attribution"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "xyz"
        ]
       },
       "url": {
        "type": "string"
       },
       "attribution": {
        "type": "string"
       },
       "crs": {
        "type": "string",
        "enum": [
         "EPSG:3857",
         "EPSG:4326",
         "EPSG:4490"
        ]
       },
       "minZoom": {
        "type": "integer"
       },
       "maxZoom": {
        "type": "integer"
       },
       "tileSize": {
        "type": "integer"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "url",
       "attribution",
       "crs",
       "layer",
       "matrixSet"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "wmts"
        ]
       },
       "url": {
        "type": "string"
       },
       "attribution": {
        "type": "string"
       },
       "crs": {
        "type": "string",
        "enum": [
         "EPSG:3857",
         "EPSG:4326",
         "EPSG:4490"
        ]
       },
       "layer": {
        "type": "string"
       },
       "matrixSet": {
        "type": "string"
       },
       "style": {
        "type": "string"
       },
       "format": {
        "type": "string"
       },
       "encoding": {
        "type": "string",
        "enum": [
         "KVP",
         "REST"
        ]
       },
       "matrixIds": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "minZoom": {
        "type": "integer"
       },
       "maxZoom": {
        "type": "integer"
       }
      }
     }
    ]
   },
   "ImagerySet": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "year",
       "captureDate",
       "resolutionM",
       "licence",
       "mapApprovalNumber",
       "extent",
       "footprint",
       "tileMatrixSets",
       "stretch",
       "tiles",
       "links"
      ],
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
       },
       "title": {
        "type": "string"
       },
       "year": {
        "type": "integer",
        "example": 2013
       },
       "captureDate": {
        "type": "string",
        "description": "拍摄日期或起止日期，如 2013-09-21/2013-11-02；不详为 null",
        "nullable": true
       },
       "resolutionM": {
        "type": "number",
        "description": "地面分辨率，米；不详为 null",
        "nullable": true
       },
       "licence": {
        "type": "string",
        "description": "使用许可"
       },
       "mapApprovalNumber": {
        "type": "string",
        "description": "审图号；没有为 null",
        "nullable": true
       },
       "extent": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 4,
        "maxItems": 4,
        "example": [
         104.97,
         34.52,
         105.52,
         35.05
        ],
        "description": "[西, 南, 东, 北]",
        "nullable": true
       },
       "footprint": {
        "type": "object",
        "required": [
         "type",
         "coordinates"
        ],
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "Polygon"
          ]
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
        },
        "nullable": true,
        "description": "影像四角围成的范围；不详为 null"
       },
       "tileMatrixSets": {
        "type": "array",
        "items": {
         "type": "string",
         "enum": [
          "WebMercatorQuad",
          "CGCS2000Quad"
         ]
        },
        "description": "按哪几种切片方案提供其瓦片"
       },
       "stretch": {
        "type": "object",
        "required": [
         "method",
         "low",
         "high",
         "bands"
        ],
        "properties": {
         "method": {
          "type": "string",
          "enum": [
           "percentile",
           "values"
          ]
         },
         "low": {
          "type": "number"
         },
         "high": {
          "type": "number"
         },
         "bands": {
          "type": "array",
          "items": {
           "type": "array",
           "items": {
            "type": "number"
           }
          },
          "description": "各波段变为 0 与 255 的值"
         }
        },
        "nullable": true,
        "description": "16 位影像怎样拉伸到屏幕；没有拉伸为 null"
       },
       "tiles": {
        "$ref": "#/components/schemas/ImageryTiles"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "程序绘制的示意影像",
     "id": "gangu-2013",
     "title": "2013 年示意影像",
     "year": 2013,
     "captureDate": "2013-09-21",
     "resolutionM": 2,
     "licence": "仅供演示",
     "mapApprovalNumber": null,
     "extent": [
      105.3,
      34.71,
      105.366,
      34.764
     ],
     "footprint": {
      "type": "Polygon",
      "coordinates": [
       [
        [
         105.3,
         34.71
        ],
        [
         105.366,
         34.71
        ],
        [
         105.366,
         34.764
        ],
        [
         105.3,
         34.764
        ],
        [
         105.3,
         34.71
        ]
       ]
      ]
     },
     "tileMatrixSets": [
      "WebMercatorQuad",
      "CGCS2000Quad"
     ],
     "stretch": null,
     "tiles": {
      "type": "xyz",
      "url": "https://onemap.example/onemap/v1/imagery/gangu-2013/tiles/WebMercatorQuad/{z}/{y}/{x}",
      "attribution": "程序绘制的示意影像",
      "crs": "EPSG:3857",
      "minZoom": 10,
      "maxZoom": 16
     },
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/imagery/gangu-2013",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "ImageryList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ImagerySet"
      }
     }
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "程序绘制的示意影像",
       "id": "gangu-2013",
       "title": "2013 年示意影像",
       "year": 2013,
       "captureDate": "2013-09-21",
       "resolutionM": 2,
       "licence": "仅供演示",
       "mapApprovalNumber": null,
       "extent": [
        105.3,
        34.71,
        105.366,
        34.764
       ],
       "footprint": {
        "type": "Polygon",
        "coordinates": [
         [
          [
           105.3,
           34.71
          ],
          [
           105.366,
           34.71
          ],
          [
           105.366,
           34.764
          ],
          [
           105.3,
           34.764
          ],
          [
           105.3,
           34.71
          ]
         ]
        ]
       },
       "tileMatrixSets": [
        "WebMercatorQuad",
        "CGCS2000Quad"
       ],
       "stretch": null,
       "tiles": {
        "type": "xyz",
        "url": "https://onemap.example/onemap/v1/imagery/gangu-2013/tiles/WebMercatorQuad/{z}/{y}/{x}",
        "attribution": "程序绘制的示意影像",
        "crs": "EPSG:3857",
        "minZoom": 10,
        "maxZoom": 16
       },
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/imagery/gangu-2013",
         "rel": "self",
         "type": "application/json"
        }
       ]
      }
     ]
    }
   },
   "ElevationSet": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Origin"
     },
     {
      "type": "object",
      "required": [
       "id",
       "title",
       "date",
       "licence",
       "access",
       "resolutionM",
       "extent",
       "encoding",
       "range",
       "fillM",
       "tileSize",
       "minZoom",
       "maxZoom",
       "url",
       "links"
      ],
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$"
       },
       "title": {
        "type": "string"
       },
       "date": {
        "type": "string",
        "description": "测得的年份、日期或起止日期；不详为 null",
        "nullable": true
       },
       "licence": {
        "type": "string",
        "description": "使用许可"
       },
       "access": {
        "type": "string",
        "enum": [
         "public",
         "signed-in"
        ],
        "description": "人人可取，或只给登录者"
       },
       "resolutionM": {
        "type": "number",
        "description": "格网的地面分辨率，米"
       },
       "extent": {
        "$ref": "#/components/schemas/Bbox"
       },
       "encoding": {
        "type": "string",
        "enum": [
         "terrain-rgb",
         "terrarium"
        ],
        "description": "颜色怎样写成海拔"
       },
       "range": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 2,
        "maxItems": 2,
        "description": "最低与最高的海拔，米"
       },
       "fillM": {
        "type": "number",
        "description": "没有数据处写的海拔，米"
       },
       "tileSize": {
        "type": "integer",
        "description": "瓦片的边长，像素"
       },
       "minZoom": {
        "type": "integer"
       },
       "maxZoom": {
        "type": "integer",
        "description": "最深的级别；更深的由客户端内插"
       },
       "url": {
        "type": "string",
        "description": "瓦片地址的模板，z、y、x 是级、行、列；绝对地址"
       },
       "links": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Link"
        }
       }
      }
     }
    ],
    "example": {
     "synthetic": true,
     "source": "程序生成的示意地形",
     "id": "demo",
     "title": "示意地形",
     "date": null,
     "licence": "仅供演示",
     "access": "public",
     "resolutionM": 111,
     "extent": [
      104.3,
      34,
      106.3,
      35.5
     ],
     "encoding": "terrain-rgb",
     "range": [
      1150.5,
      3105
     ],
     "fillM": 1150,
     "tileSize": 256,
     "minZoom": 4,
     "maxZoom": 11,
     "url": "https://onemap.example/onemap/v1/elevation/demo/tiles/WebMercatorQuad/{z}/{y}/{x}",
     "links": [
      {
       "href": "https://onemap.example/onemap/v1/elevation/demo",
       "rel": "self",
       "type": "application/json"
      }
     ]
    }
   },
   "ElevationList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ElevationSet"
      }
     }
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "程序生成的示意地形",
       "id": "demo",
       "title": "示意地形",
       "date": null,
       "licence": "仅供演示",
       "access": "public",
       "resolutionM": 111,
       "extent": [
        104.3,
        34,
        106.3,
        35.5
       ],
       "encoding": "terrain-rgb",
       "range": [
        1150.5,
        3105
       ],
       "fillM": 1150,
       "tileSize": 256,
       "minZoom": 4,
       "maxZoom": 11,
       "url": "https://onemap.example/onemap/v1/elevation/demo/tiles/WebMercatorQuad/{z}/{y}/{x}",
       "links": [
        {
         "href": "https://onemap.example/onemap/v1/elevation/demo",
         "rel": "self",
         "type": "application/json"
        }
       ]
      }
     ]
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
    ],
    "example": {
     "synthetic": true,
     "source": "示意数据",
     "id": "povertyIncidence",
     "title": "贫困发生率",
     "kind": "choropleth",
     "indicator": "povertyIncidence",
     "levels": [
      "county",
      "town",
      "village"
     ],
     "years": [
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
      "2020"
     ]
    }
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
    },
    "example": {
     "items": [
      {
       "synthetic": true,
       "source": "示意数据",
       "id": "povertyIncidence",
       "title": "贫困发生率",
       "kind": "choropleth",
       "indicator": "povertyIncidence",
       "levels": [
        "county",
        "town",
        "village"
       ],
       "years": [
        "2013",
        "2014",
        "2015",
        "2016",
        "2017",
        "2018",
        "2019",
        "2020"
       ]
      }
     ]
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
      "description": "内部分界，升序，上端闭合；n 个分界分 n+1 级"
     },
     "closed": {
      "type": "string",
      "enum": [
       "upper"
      ]
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
    },
    "example": {
     "layer": "povertyIncidence",
     "indicator": "povertyIncidence",
     "parent": "620523000000",
     "method": "policy",
     "breaks": [
      2,
      3,
      10,
      20
     ],
     "closed": "upper",
     "valueCount": 120,
     "years": [
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
      "2020"
     ]
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
        "households:reveal",
        "exports:create",
        "audit:read"
       ]
      }
     }
    },
    "example": {
     "role": "town",
     "regions": [
      "620523106000"
     ],
     "displayName": "大石镇乡镇用户",
     "permissions": [
      "households:read",
      "households:reveal"
     ]
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
    },
    "example": {
     "id": "town",
     "title": "大石镇乡镇用户",
     "role": "town",
     "regions": [
      "620523106000"
     ]
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
    },
    "example": {
     "items": [
      {
       "id": "town",
       "title": "大石镇乡镇用户",
       "role": "town",
       "regions": [
        "620523106000"
       ]
      },
      {
       "id": "county",
       "title": "甘谷县县级用户",
       "role": "county",
       "regions": [
        "620523000000"
       ]
      }
     ]
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
    },
    "example": {
     "persona": "town"
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
      "type": "string",
      "enum": [
       "Bearer"
      ]
     },
     "expiresInSeconds": {
      "type": "integer"
     },
     "me": {
      "$ref": "#/components/schemas/Me"
     }
    },
    "example": {
     "accessToken": "eyJhbGciOiJIUzI1NiJ9.example.signature",
     "tokenType": "Bearer",
     "expiresInSeconds": 3600,
     "me": {
      "role": "town",
      "regions": [
       "620523106000"
      ],
      "displayName": "大石镇乡镇用户",
      "permissions": [
       "households:read",
       "households:reveal"
      ]
     }
    }
   }
  }
 }
};
