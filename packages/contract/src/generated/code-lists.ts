// Generated from codes.yaml by "npm run generate". Do not edit.
export const codeLists = {
 "cause": [
  {
   "id": "illness",
   "national": "1",
   "zh": "因病",
   "group": "health"
  },
  {
   "id": "disability",
   "national": "2",
   "zh": "因残",
   "group": "health"
  },
  {
   "id": "schooling",
   "national": "3",
   "zh": "因学",
   "group": "education",
   "aliases": [
    "因学致贫"
   ]
  },
  {
   "id": "disaster",
   "national": "4",
   "zh": "因灾",
   "group": "disaster"
  },
  {
   "id": "lackOfLand",
   "national": "5",
   "zh": "缺土地",
   "group": "resource"
  },
  {
   "id": "lackOfWater",
   "national": "6",
   "zh": "缺水",
   "group": "resource"
  },
  {
   "id": "lackOfSkill",
   "national": "7",
   "zh": "缺技术",
   "group": "capability"
  },
  {
   "id": "lackOfLabour",
   "national": "8",
   "zh": "缺劳力",
   "group": "capability",
   "aliases": [
    "缺劳动力"
   ]
  },
  {
   "id": "lackOfFunds",
   "national": "9",
   "zh": "缺资金",
   "group": "capability"
  },
  {
   "id": "poorTransport",
   "national": "10",
   "zh": "交通条件落后",
   "group": "condition"
  },
  {
   "id": "lackOfMotivation",
   "national": "11",
   "zh": "自身发展动力不足",
   "group": "capability"
  },
  {
   "id": "marriage",
   "national": "12",
   "zh": "因婚",
   "group": "family"
  },
  {
   "id": "funeral",
   "national": "13",
   "zh": "因丧",
   "group": "family"
  },
  {
   "id": "other",
   "national": "99",
   "zh": "其他",
   "group": "other",
   "aliases": [
    "其它"
   ]
  }
 ],
 "householdType": [
  {
   "id": "general",
   "national": "1",
   "zh": "一般贫困户"
  },
  {
   "id": "dibaoPoor",
   "national": "2",
   "zh": "低保贫困户",
   "aliases": [
    "扶贫低保户"
   ]
  },
  {
   "id": "dibao",
   "national": "3",
   "zh": "低保户"
  },
  {
   "id": "wubao",
   "national": "4",
   "zh": "五保户",
   "aliases": [
    "五保贫困户",
    "特困供养贫困户"
   ]
  }
 ],
 "exitStatus": [
  {
   "id": "notExited",
   "national": "0",
   "zh": "未脱贫"
  },
  {
   "id": "preExit",
   "national": "1",
   "zh": "预脱贫"
  },
  {
   "id": "exited",
   "national": "2",
   "zh": "已脱贫"
  },
  {
   "id": "relapsed",
   "national": "3",
   "zh": "返贫"
  }
 ],
 "identificationStandard": [
  {
   "id": "national",
   "national": "1",
   "zh": "国家标准"
  },
  {
   "id": "provincial",
   "national": "2",
   "zh": "省定标准"
  },
  {
   "id": "municipal",
   "national": "3",
   "zh": "市定标准"
  }
 ],
 "relation": [
  {
   "id": "head",
   "national": "1",
   "zh": "户主"
  },
  {
   "id": "spouse",
   "national": "2",
   "zh": "配偶"
  },
  {
   "id": "son",
   "national": "3",
   "zh": "之子"
  },
  {
   "id": "daughter",
   "national": "4",
   "zh": "之女"
  },
  {
   "id": "daughterInLaw",
   "national": "5",
   "zh": "之儿媳"
  },
  {
   "id": "sonInLaw",
   "national": "6",
   "zh": "之女婿"
  },
  {
   "id": "grandson",
   "national": "7",
   "zh": "之孙子"
  },
  {
   "id": "granddaughter",
   "national": "8",
   "zh": "之孙女"
  },
  {
   "id": "maternalGrandson",
   "national": "9",
   "zh": "之外孙子"
  },
  {
   "id": "maternalGranddaughter",
   "national": "10",
   "zh": "之外孙女"
  },
  {
   "id": "father",
   "national": "11",
   "zh": "之父"
  },
  {
   "id": "mother",
   "national": "12",
   "zh": "之母"
  },
  {
   "id": "wifesFather",
   "national": "13",
   "zh": "之岳父"
  },
  {
   "id": "wifesMother",
   "national": "14",
   "zh": "之岳母"
  },
  {
   "id": "husbandsFather",
   "national": "15",
   "zh": "之公公"
  },
  {
   "id": "husbandsMother",
   "national": "16",
   "zh": "之婆婆"
  },
  {
   "id": "grandfather",
   "national": "17",
   "zh": "之祖父"
  },
  {
   "id": "grandmother",
   "national": "18",
   "zh": "之祖母"
  },
  {
   "id": "maternalGrandfather",
   "national": "19",
   "zh": "之外祖父"
  },
  {
   "id": "maternalGrandmother",
   "national": "20",
   "zh": "之外祖母"
  },
  {
   "id": "sibling",
   "national": "21",
   "zh": "之兄弟姐妹"
  },
  {
   "id": "greatGrandson",
   "national": "22",
   "zh": "之曾孙子"
  },
  {
   "id": "greatGranddaughter",
   "national": "23",
   "zh": "之曾孙女"
  },
  {
   "id": "nephew",
   "national": "24",
   "zh": "之侄儿"
  },
  {
   "id": "niece",
   "national": "25",
   "zh": "之侄女"
  },
  {
   "id": "siblingInLaw",
   "national": "26",
   "zh": "之兄弟媳妇"
  },
  {
   "id": "uncle",
   "national": "27",
   "zh": "之叔伯"
  },
  {
   "id": "other",
   "national": "28",
   "zh": "其他"
  }
 ],
 "education": [
  {
   "id": "illiterate",
   "national": "1",
   "zh": "文盲或半文盲"
  },
  {
   "id": "primary",
   "national": "2",
   "zh": "小学"
  },
  {
   "id": "juniorHigh",
   "national": "3",
   "zh": "初中"
  },
  {
   "id": "seniorHigh",
   "national": "4",
   "zh": "高中"
  },
  {
   "id": "college",
   "national": "5",
   "zh": "大专"
  },
  {
   "id": "bachelorPlus",
   "national": "6",
   "zh": "本科及以上"
  }
 ],
 "studentStatus": [
  {
   "id": "preschoolAge",
   "national": "01",
   "zh": "学龄前儿童"
  },
  {
   "id": "preschool",
   "national": "02",
   "zh": "学前教育"
  },
  {
   "id": "primary",
   "national": "03",
   "zh": "小学"
  },
  {
   "id": "grade7",
   "national": "04",
   "zh": "七年级"
  },
  {
   "id": "grade8",
   "national": "05",
   "zh": "八年级"
  },
  {
   "id": "grade9",
   "national": "06",
   "zh": "九年级"
  },
  {
   "id": "senior1",
   "national": "07",
   "zh": "普通高中一年级"
  },
  {
   "id": "senior2",
   "national": "08",
   "zh": "普通高中二年级"
  },
  {
   "id": "senior3",
   "national": "09",
   "zh": "普通高中三年级"
  },
  {
   "id": "vocational1",
   "national": "10",
   "zh": "中职一年级"
  },
  {
   "id": "vocational2",
   "national": "11",
   "zh": "中职二年级"
  },
  {
   "id": "vocational3",
   "national": "12",
   "zh": "中职三年级"
  },
  {
   "id": "higherVocational1",
   "national": "13",
   "zh": "高职高专一年级"
  },
  {
   "id": "higherVocational2",
   "national": "14",
   "zh": "高职高专二年级"
  },
  {
   "id": "higherVocational3",
   "national": "15",
   "zh": "高职高专三年级"
  },
  {
   "id": "technician1",
   "national": "16",
   "zh": "技师学院一年级"
  },
  {
   "id": "technician2",
   "national": "17",
   "zh": "技师学院二年级"
  },
  {
   "id": "technician3",
   "national": "18",
   "zh": "技师学院三年级"
  },
  {
   "id": "technician4",
   "national": "19",
   "zh": "技师学院四年级"
  },
  {
   "id": "bachelor1",
   "national": "20",
   "zh": "本科一年级"
  },
  {
   "id": "bachelor2",
   "national": "21",
   "zh": "本科二年级"
  },
  {
   "id": "bachelor3",
   "national": "22",
   "zh": "本科三年级"
  },
  {
   "id": "bachelor4",
   "national": "23",
   "zh": "本科四年级"
  },
  {
   "id": "bachelor5",
   "national": "24",
   "zh": "本科五年级"
  },
  {
   "id": "postgraduate",
   "national": "25",
   "zh": "硕士研究生及以上"
  }
 ],
 "health": [
  {
   "id": "healthy",
   "national": "1",
   "zh": "健康"
  },
  {
   "id": "chronic",
   "national": "2",
   "zh": "长期慢性病"
  },
  {
   "id": "seriousIllness",
   "national": "3",
   "zh": "患有大病",
   "aliases": [
    "大病"
   ]
  },
  {
   "id": "disabled",
   "national": "4",
   "zh": "残疾"
  }
 ],
 "labourSkill": [
  {
   "id": "skilled",
   "national": "1",
   "zh": "技能劳动力"
  },
  {
   "id": "ordinary",
   "national": "2",
   "zh": "普通劳动力"
  },
  {
   "id": "weakOrHalf",
   "national": "3",
   "zh": "弱劳动力或半劳动力"
  },
  {
   "id": "lost",
   "national": "4",
   "zh": "丧失劳动力"
  },
  {
   "id": "none",
   "national": "5",
   "zh": "无劳动力"
  }
 ],
 "politicalStatus": [
  {
   "id": "partyMember",
   "national": "01",
   "zh": "中共党员"
  },
  {
   "id": "probationaryMember",
   "national": "02",
   "zh": "中共预备党员"
  },
  {
   "id": "leagueMember",
   "national": "03",
   "zh": "共青团员"
  },
  {
   "id": "masses",
   "national": "13",
   "zh": "群众"
  }
 ],
 "roadType": [
  {
   "id": "dirt",
   "national": "1",
   "zh": "泥土路"
  },
  {
   "id": "gravel",
   "national": "2",
   "zh": "砂石路"
  },
  {
   "id": "concrete",
   "national": "3",
   "zh": "水泥路"
  },
  {
   "id": "asphalt",
   "national": "4",
   "zh": "沥青路"
  }
 ],
 "fuelType": [
  {
   "id": "firewood",
   "national": "1",
   "zh": "柴草"
  },
  {
   "id": "dung",
   "national": "2",
   "zh": "干畜粪"
  },
  {
   "id": "coal",
   "national": "3",
   "zh": "煤炭"
  },
  {
   "id": "clean",
   "national": "4",
   "zh": "清洁能源"
  },
  {
   "id": "other",
   "national": "9",
   "zh": "其它"
  }
 ],
 "dangerHouseLevel": [
  {
   "id": "levelA",
   "national": "A",
   "zh": "A级"
  },
  {
   "id": "levelB",
   "national": "B",
   "zh": "B级"
  },
  {
   "id": "levelC",
   "national": "C",
   "zh": "C级"
  },
  {
   "id": "levelD",
   "national": "D",
   "zh": "D级"
  }
 ],
 "houseStructure": [
  {
   "id": "reinforcedConcrete",
   "national": "1",
   "zh": "钢筋混凝土"
  },
  {
   "id": "brickConcrete",
   "national": "2",
   "zh": "砖混材料"
  },
  {
   "id": "brickWood",
   "national": "3",
   "zh": "砖瓦砖木(砖、石窑洞)"
  },
  {
   "id": "adobe",
   "national": "4",
   "zh": "竹草土坯(土窑洞)"
  },
  {
   "id": "other",
   "national": "9",
   "zh": "其他"
  }
 ],
 "drinkingWater": [
  {
   "id": "treatedTap",
   "national": "1",
   "zh": "经过净化处理的自来水"
  },
  {
   "id": "protectedWell",
   "national": "2",
   "zh": "受保护的井水和泉水"
  },
  {
   "id": "unprotectedWell",
   "national": "3",
   "zh": "不受保护的井水和泉水"
  },
  {
   "id": "surface",
   "national": "4",
   "zh": "江河湖泊水"
  },
  {
   "id": "rain",
   "national": "5",
   "zh": "收集雨水"
  },
  {
   "id": "bottled",
   "national": "6",
   "zh": "桶装水"
  },
  {
   "id": "other",
   "national": "9",
   "zh": "其他水源"
  }
 ],
 "sex": [
  {
   "id": "unknown",
   "national": "0",
   "zh": "未知的性别"
  },
  {
   "id": "male",
   "national": "1",
   "zh": "男性"
  },
  {
   "id": "female",
   "national": "2",
   "zh": "女性"
  },
  {
   "id": "unspecified",
   "national": "9",
   "zh": "未说明的性别"
  }
 ],
 "ethnicGroup": [
  {
   "id": "Han",
   "national": "01",
   "zh": "汉族"
  },
  {
   "id": "Mongol",
   "national": "02",
   "zh": "蒙古族"
  },
  {
   "id": "Hui",
   "national": "03",
   "zh": "回族"
  },
  {
   "id": "Zang",
   "national": "04",
   "zh": "藏族"
  },
  {
   "id": "Uygur",
   "national": "05",
   "zh": "维吾尔族"
  },
  {
   "id": "Miao",
   "national": "06",
   "zh": "苗族"
  },
  {
   "id": "Yi",
   "national": "07",
   "zh": "彝族"
  },
  {
   "id": "Zhuang",
   "national": "08",
   "zh": "壮族"
  },
  {
   "id": "Buyei",
   "national": "09",
   "zh": "布依族"
  },
  {
   "id": "Chosen",
   "national": "10",
   "zh": "朝鲜族"
  },
  {
   "id": "Man",
   "national": "11",
   "zh": "满族"
  },
  {
   "id": "Dong",
   "national": "12",
   "zh": "侗族"
  },
  {
   "id": "Yao",
   "national": "13",
   "zh": "瑶族"
  },
  {
   "id": "Bai",
   "national": "14",
   "zh": "白族"
  },
  {
   "id": "Tujia",
   "national": "15",
   "zh": "土家族"
  },
  {
   "id": "Hani",
   "national": "16",
   "zh": "哈尼族"
  },
  {
   "id": "Kazak",
   "national": "17",
   "zh": "哈萨克族"
  },
  {
   "id": "Dai",
   "national": "18",
   "zh": "傣族"
  },
  {
   "id": "Li",
   "national": "19",
   "zh": "黎族"
  },
  {
   "id": "Lisu",
   "national": "20",
   "zh": "傈僳族"
  },
  {
   "id": "Va",
   "national": "21",
   "zh": "佤族"
  },
  {
   "id": "She",
   "national": "22",
   "zh": "畲族"
  },
  {
   "id": "Gaoshan",
   "national": "23",
   "zh": "高山族"
  },
  {
   "id": "Lahu",
   "national": "24",
   "zh": "拉祜族"
  },
  {
   "id": "Sui",
   "national": "25",
   "zh": "水族"
  },
  {
   "id": "Dongxiang",
   "national": "26",
   "zh": "东乡族"
  },
  {
   "id": "Naxi",
   "national": "27",
   "zh": "纳西族"
  },
  {
   "id": "Jingpo",
   "national": "28",
   "zh": "景颇族"
  },
  {
   "id": "Kirgiz",
   "national": "29",
   "zh": "柯尔克孜族"
  },
  {
   "id": "Tu",
   "national": "30",
   "zh": "土族"
  },
  {
   "id": "Daur",
   "national": "31",
   "zh": "达斡尔族"
  },
  {
   "id": "Mulao",
   "national": "32",
   "zh": "仫佬族"
  },
  {
   "id": "Qiang",
   "national": "33",
   "zh": "羌族"
  },
  {
   "id": "Blang",
   "national": "34",
   "zh": "布朗族"
  },
  {
   "id": "Salar",
   "national": "35",
   "zh": "撒拉族"
  },
  {
   "id": "Maonan",
   "national": "36",
   "zh": "毛南族"
  },
  {
   "id": "Gelao",
   "national": "37",
   "zh": "仡佬族"
  },
  {
   "id": "Xibe",
   "national": "38",
   "zh": "锡伯族"
  },
  {
   "id": "Achang",
   "national": "39",
   "zh": "阿昌族"
  },
  {
   "id": "Pumi",
   "national": "40",
   "zh": "普米族"
  },
  {
   "id": "Tajik",
   "national": "41",
   "zh": "塔吉克族"
  },
  {
   "id": "Nu",
   "national": "42",
   "zh": "怒族"
  },
  {
   "id": "Uzbek",
   "national": "43",
   "zh": "乌孜别克族"
  },
  {
   "id": "Russ",
   "national": "44",
   "zh": "俄罗斯族"
  },
  {
   "id": "Ewenki",
   "national": "45",
   "zh": "鄂温克族"
  },
  {
   "id": "Deang",
   "national": "46",
   "zh": "德昂族"
  },
  {
   "id": "Bonan",
   "national": "47",
   "zh": "保安族"
  },
  {
   "id": "Yugur",
   "national": "48",
   "zh": "裕固族"
  },
  {
   "id": "Gin",
   "national": "49",
   "zh": "京族"
  },
  {
   "id": "Tatar",
   "national": "50",
   "zh": "塔塔尔族"
  },
  {
   "id": "Derung",
   "national": "51",
   "zh": "独龙族"
  },
  {
   "id": "Oroqen",
   "national": "52",
   "zh": "鄂伦春族"
  },
  {
   "id": "Hezhen",
   "national": "53",
   "zh": "赫哲族"
  },
  {
   "id": "Monba",
   "national": "54",
   "zh": "门巴族"
  },
  {
   "id": "Lhoba",
   "national": "55",
   "zh": "珞巴族"
  },
  {
   "id": "Jino",
   "national": "56",
   "zh": "基诺族"
  }
 ],
 "measureCategory": [
  {
   "id": "industry",
   "national": "industry",
   "zh": "产业扶贫"
  },
  {
   "id": "education",
   "national": "education",
   "zh": "教育扶持"
  },
  {
   "id": "medical",
   "national": "medical",
   "zh": "医疗扶持"
  },
  {
   "id": "housing",
   "national": "housing",
   "zh": "危房改造"
  },
  {
   "id": "labourTransfer",
   "national": "labourTransfer",
   "zh": "劳动力转移"
  },
  {
   "id": "subsidy",
   "national": "subsidy",
   "zh": "惠农补贴"
  },
  {
   "id": "reservoirResettlement",
   "national": "reservoir",
   "zh": "库区移民"
  },
  {
   "id": "pension",
   "national": "pension",
   "zh": "养老保险"
  },
  {
   "id": "dibao",
   "national": "dibao",
   "zh": "低保金"
  },
  {
   "id": "relocation",
   "national": "relocation",
   "zh": "易地搬迁"
  },
  {
   "id": "ecology",
   "national": "ecology",
   "zh": "生态补偿"
  },
  {
   "id": "finance",
   "national": "finance",
   "zh": "金融帮扶"
  },
  {
   "id": "publicPost",
   "national": "publicPost",
   "zh": "公益性岗位"
  }
 ],
 "monitorType": [
  {
   "id": "unstableExited",
   "national": "0",
   "zh": "脱贫不稳定户"
  },
  {
   "id": "marginal",
   "national": "1",
   "zh": "边缘易致贫户"
  },
  {
   "id": "suddenHardship",
   "national": "2",
   "zh": "突发严重困难户"
  }
 ],
 "enrolmentEvent": [
  {
   "id": "enter",
   "national": "enter",
   "zh": "纳入"
  },
  {
   "id": "exit",
   "national": "exit",
   "zh": "脱贫退出"
  },
  {
   "id": "relapse",
   "national": "relapse",
   "zh": "返贫"
  },
  {
   "id": "newlyIdentified",
   "national": "add",
   "zh": "新识别"
  },
  {
   "id": "removedAsWrong",
   "national": "remove",
   "zh": "清退"
  },
  {
   "id": "naturalChange",
   "national": "natural",
   "zh": "自然增减"
  }
 ],
 "householdClass": [
  {
   "id": "ordinary",
   "national": "0",
   "zh": "普通农户"
  },
  {
   "id": "poor",
   "national": "1",
   "zh": "贫困户"
  },
  {
   "id": "exited",
   "national": "2",
   "zh": "脱贫户"
  }
 ],
 "batch": [
  {
   "id": "production",
   "national": "",
   "zh": "发展生产脱贫一批"
  },
  {
   "id": "relocation",
   "national": "",
   "zh": "易地搬迁脱贫一批"
  },
  {
   "id": "ecology",
   "national": "",
   "zh": "生态补偿脱贫一批"
  },
  {
   "id": "education",
   "national": "",
   "zh": "发展教育脱贫一批"
  },
  {
   "id": "socialSecurity",
   "national": "",
   "zh": "社会保障兜底一批"
  },
  {
   "id": "dangerousHousing",
   "national": "",
   "zh": "危房改造一批"
  },
  {
   "id": "medicalAid",
   "national": "",
   "zh": "医疗救助一批"
  }
 ],
 "ageGroup": [
  {
   "id": "age0to5",
   "national": "",
   "zh": "0-5岁"
  },
  {
   "id": "age6to15",
   "national": "",
   "zh": "6-15岁"
  },
  {
   "id": "age16to29",
   "national": "",
   "zh": "16-29岁"
  },
  {
   "id": "age30to44",
   "national": "",
   "zh": "30-44岁"
  },
  {
   "id": "age45to59",
   "national": "",
   "zh": "45-59岁"
  },
  {
   "id": "age60to79",
   "national": "",
   "zh": "60-79岁"
  },
  {
   "id": "age80plus",
   "national": "",
   "zh": "80岁及以上"
  }
 ],
 "schoolState": [
  {
   "id": "preschoolAge",
   "national": "",
   "zh": "学龄前儿童"
  },
  {
   "id": "preschool",
   "national": "",
   "zh": "学前教育"
  },
  {
   "id": "primary",
   "national": "",
   "zh": "小学"
  },
  {
   "id": "juniorHigh",
   "national": "",
   "zh": "初中"
  },
  {
   "id": "seniorHigh",
   "national": "",
   "zh": "普通高中"
  },
  {
   "id": "vocational",
   "national": "",
   "zh": "中职与技师学院"
  },
  {
   "id": "higher",
   "national": "",
   "zh": "大专及以上"
  },
  {
   "id": "notInSchool",
   "national": "",
   "zh": "不在校"
  }
 ],
 "workTime": [
  {
   "id": "none",
   "national": "",
   "zh": "未务工"
  },
  {
   "id": "under6Months",
   "national": "",
   "zh": "务工不满6个月"
  },
  {
   "id": "from6Months",
   "national": "",
   "zh": "务工6个月及以上"
  }
 ],
 "incomeComponent": [
  {
   "id": "wage",
   "national": "",
   "zh": "工资性收入"
  },
  {
   "id": "business",
   "national": "",
   "zh": "生产经营性收入"
  },
  {
   "id": "property",
   "national": "",
   "zh": "财产性收入"
  },
  {
   "id": "transfer",
   "national": "",
   "zh": "转移性收入"
  },
  {
   "id": "businessCost",
   "national": "",
   "zh": "生产经营性支出"
  }
 ],
 "visitType": [
  {
   "id": "routine",
   "national": "",
   "zh": "日常走访"
  },
  {
   "id": "policy",
   "national": "",
   "zh": "政策宣传"
  },
  {
   "id": "industry",
   "national": "",
   "zh": "产业指导"
  },
  {
   "id": "relief",
   "national": "",
   "zh": "慰问帮困"
  },
  {
   "id": "check",
   "national": "",
   "zh": "信息核查"
  }
 ],
 "riskType": [
  {
   "id": "illness",
   "national": "01",
   "zh": "因病"
  },
  {
   "id": "naturalDisaster",
   "national": "02",
   "zh": "因自然灾害"
  },
  {
   "id": "disability",
   "national": "03",
   "zh": "因残"
  },
  {
   "id": "lackOfLabour",
   "national": "04",
   "zh": "因缺劳动力"
  },
  {
   "id": "accident",
   "national": "05",
   "zh": "因意外事故"
  },
  {
   "id": "industryFailure",
   "national": "06",
   "zh": "因产业失败"
  },
  {
   "id": "unstableJob",
   "national": "07",
   "zh": "因务工就业不稳"
  },
  {
   "id": "schooling",
   "national": "09",
   "zh": "因学"
  },
  {
   "id": "other",
   "national": "99",
   "zh": "其他"
  }
 ],
 "householdEvent": [
  {
   "id": "enter",
   "national": "",
   "zh": "识别纳入"
  },
  {
   "id": "exit",
   "national": "",
   "zh": "脱贫退出"
  },
  {
   "id": "relapse",
   "national": "",
   "zh": "返贫"
  },
  {
   "id": "monitored",
   "national": "",
   "zh": "纳入监测"
  },
  {
   "id": "cleared",
   "national": "",
   "zh": "风险消除"
  }
 ],
 "activityKind": [
  {
   "id": "homeVisit",
   "national": "",
   "zh": "入户走访",
   "aliases": [
    "走访慰问",
    "遍访"
   ]
  },
  {
   "id": "policyLecture",
   "national": "",
   "zh": "政策宣讲",
   "aliases": [
    "政策宣传"
   ]
  },
  {
   "id": "skillTraining",
   "national": "",
   "zh": "技能培训",
   "aliases": [
    "技术培训"
   ]
  },
  {
   "id": "distanceEducation",
   "national": "",
   "zh": "远程教育"
  },
  {
   "id": "medicalService",
   "national": "",
   "zh": "义诊送医",
   "aliases": [
    "义诊",
    "健康扶贫"
   ]
  },
  {
   "id": "industrySupport",
   "national": "",
   "zh": "产业帮扶",
   "aliases": [
    "产业扶贫"
   ]
  },
  {
   "id": "employmentService",
   "national": "",
   "zh": "就业服务",
   "aliases": [
    "招聘会",
    "劳务输转"
   ]
  },
  {
   "id": "schoolAid",
   "national": "",
   "zh": "助学帮扶",
   "aliases": [
    "助学"
   ]
  },
  {
   "id": "consumptionAid",
   "national": "",
   "zh": "消费帮扶",
   "aliases": [
    "消费扶贫"
   ]
  },
  {
   "id": "donation",
   "national": "",
   "zh": "捐赠慰问",
   "aliases": [
    "捐赠",
    "慰问"
   ]
  },
  {
   "id": "volunteerService",
   "national": "",
   "zh": "志愿服务"
  },
  {
   "id": "partyDay",
   "national": "",
   "zh": "主题党日",
   "aliases": [
    "党日活动"
   ]
  },
  {
   "id": "other",
   "national": "",
   "zh": "其他",
   "aliases": [
    "其它"
   ]
  }
 ],
 "organiserKind": [
  {
   "id": "governmentUnit",
   "national": "",
   "zh": "机关",
   "aliases": [
    "机关单位"
   ]
  },
  {
   "id": "publicInstitution",
   "national": "",
   "zh": "事业单位"
  },
  {
   "id": "enterprise",
   "national": "",
   "zh": "企业"
  },
  {
   "id": "partyBranch",
   "national": "",
   "zh": "党支部",
   "aliases": [
    "基层党支部"
   ]
  },
  {
   "id": "villageCommittee",
   "national": "",
   "zh": "村委会",
   "aliases": [
    "村民委员会"
   ]
  },
  {
   "id": "socialOrganisation",
   "national": "",
   "zh": "社会组织"
  },
  {
   "id": "other",
   "national": "",
   "zh": "其他",
   "aliases": [
    "其它"
   ]
  }
 ]
} as const;
