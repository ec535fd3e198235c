"""Names of places as people type them, by the code that the rest of the project uses.

Names that are everyday words, first names or stand in two countries are left out, or are in `ONLY_LIVED_IN`.
"""

from __future__ import annotations

_BY_CODE: dict[str, str] = {
    "uk": "uk,u.k,united kingdom,great britain,britain,gb",
    "england": (
        "england,london,notts,lancs,herts,wilts,leeds,manchester,liverpool,sheffield,bristol,brum,nottingham,leicester,coventry,bradford,stoke,stoke on trent,wolverhampton,plymouth,southampton,"
        "portsmouth,brighton,norwich,york,newcastle upon tyne,gateshead,sunderland,middlesbrough,durham,darlington,hartlepool,carlisle,lancaster,preston,blackpool,blackburn,burnley,bolton,oldham,rochdale,"
        "stockport,wigan,warrington,crewe,birkenhead,southport,huddersfield,halifax,wakefield,barnsley,doncaster,rotherham,hull city,grimsby,scunthorpe,"
        "peterborough,ipswich,colchester,southend,chelmsford,luton,milton keynes,northampton,bedford,watford,slough,oxford,swindon,gloucester,cheltenham,exeter,torquay,"
        "bournemouth,poole,salisbury,winchester,basingstoke,guildford,croydon,maidstone,canterbury,dover,folkestone,hastings,eastbourne,worthing,crawley,chichester,isle of wight,"
        "stafford,telford,shrewsbury,hereford,worcester,dudley,walsall,solihull,tamworth,rugby town,nuneaton,loughborough,chesterfield,mansfield,skegness,scarborough,whitby,harrogate,"
        "kettering,corby,wellingborough,stevenage,hemel hempstead,st albans,harlow,basildon,great yarmouth,lowestoft,kings lynn,bury st edmunds,cornwall,devon,kent,essex,surrey,sussex,hampshire,dorset,"
        "norfolk,suffolk,lincolnshire,yorkshire,lancashire,cumbria,northumberland,cheshire,shropshire,staffordshire,derbyshire,nottinghamshire,leicestershire,warwickshire,"
        "worcestershire,herefordshire,gloucestershire,oxfordshire,berkshire,buckinghamshire,hertfordshire,bedfordshire,cambridgeshire,northamptonshire,wiltshire,tyneside,merseyside,teesside,humberside,"
        "the midlands,west midlands,east midlands,east anglia,tyne and wear,greater manchester,the lake district,wirral,the wirral,peckham,hackney,tottenham,brixton,salford,toxteth"
    ),
    "wales": (
        "wales,cymru,cardiff,swansea,newport gwent,wrexham,merthyr,merthyr tydfil,aberystwyth,llandudno,barry island,bridgend,neath,port talbot,llanelli,carmarthen,haverfordwest,pembroke,pembrokeshire,"
        "carmarthenshire,ceredigion,powys,gwynedd,anglesey,ynys mon,conwy,denbighshire,flintshire,rhyl,caernarfon,pontypridd,rhondda,caerphilly,blaenau gwent,ebbw vale,"
        "cwmbran,monmouth,monmouthshire,brecon,aberdare,colwyn bay,holyhead,south wales,north wales,mid wales,west wales,glamorgan,gwent,abertawe,caerdydd"
    ),
    "scotland": (
        "scotland,glasgow,edinburgh,aberdeen,dundee,inverness,stirling,paisley,kilmarnock,greenock,falkirk,dunfermline,kirkcaldy,livingston,cumbernauld,east kilbride,"
        "motherwell,dumfries,dumbarton,oban,fort william,elgin,arbroath,fife,ayrshire,lanarkshire,renfrewshire,aberdeenshire,the highlands,highlands,"
        "orkney,shetland,the hebrides,outer hebrides,western isles,isle of skye,lewis and harris,stornoway,argyll,the borders,galashiels,hawick,musselburgh,dalkeith,midlothian,west lothian,"
        "east lothian,clydebank,coatbridge,airdrie,wishaw,rutherglen,st andrews,thurso,lerwick,kirkwall,pitlochry,leith,govan,auld reekie,glesga"
    ),
    "northern-ireland": (
        "northern ireland,n.i,norn iron,ulster,belfast,derry,londonderry,lisburn,newry,armagh,omagh,enniskillen,fermanagh,tyrone,county down,co down,county antrim,antrim,ballymena,"
        "craigavon,portadown,lurgan,coleraine,newtownards,carrickfergus,newtownabbey,larne,strabane,limavady,dungannon,cookstown,magherafelt,banbridge,downpatrick,ballymoney,"
        "portrush,county tyrone,county armagh,county fermanagh,county derry,the north of ireland,cullybackey"
    ),
    "IE": (
        "ireland,republic of ireland,the republic,eire,southern ireland,dublin,cork city,galway,limerick,waterford,donegal,sligo,kerry,mayo,tipperary,kilkenny,drogheda,dundalk,"
        "athlone,tralee,letterkenny,county cork,county kerry,county mayo,county clare,wexford,wicklow,kildare,offaly,roscommon,leitrim,cavan,monaghan,louth,buncrana,tallaght"
    ),
    "JE": "jersey channel islands,st helier",
    "GG": "guernsey,alderney,sark",
    "IM": "isle of man,iom",
    "US": (
        "usa,us of a,u.s,u.s.a,america,the states,united states,united states of america,the us,new york,nyc,california,texas,florida,los angeles,chicago,houston,phoenix arizona,philadelphia,san antonio,"
        "san diego,dallas,san francisco,seattle,denver,boston massachusetts,atlanta,miami,detroit,minneapolis,las vegas,brooklyn,ohio,michigan,illinois,pennsylvania,new jersey,"
        "massachusetts,arizona,colorado,oregon,minnesota,wisconsin,missouri,tennessee,kentucky,alabama,louisiana,oklahoma,kansas,nebraska,iowa,indiana,utah,nevada,"
        "new mexico,arkansas,mississippi,south carolina,north carolina,connecticut,maryland,maine,vermont,new hampshire,new england,rhode island,delaware,idaho,montana,wyoming,north dakota,"
        "south dakota,west virginia,hawaii,alaska,washington dc,washington state,puerto rico,reno,birmingham alabama,portland oregon"
    ),
    "CA": "canada,toronto,montreal,vancouver,calgary,ottawa,edmonton,ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,newfoundland,winnipeg,new brunswick",
    "AU": "australia,oz,sydney,melbourne,brisbane,adelaide,canberra,queensland,new south wales,nsw,tasmania,gold coast,perth australia,western australia,south australia,darwin australia",
    "NZ": "new zealand,nz,auckland,christchurch nz,aotearoa,dunedin",
    "IN": "india,mumbai,delhi,new delhi,bangalore,bengaluru,chennai,kolkata,hyderabad,kerala,punjab india,gujarat,goa,tamil nadu",
    "PK": "pakistan,karachi,lahore,islamabad,rawalpindi,peshawar,faisalabad,multan,mirpur,kashmir,azad kashmir",
    "BD": "bangladesh,dhaka,sylhet,chittagong",
    "LK": "sri lanka,colombo",
    "NP": "nepal,kathmandu",
    "NG": "nigeria,lagos,abuja,kano,port harcourt",
    "GH": "ghana,accra,kumasi",
    "KE": "kenya,nairobi,mombasa",
    "ZA": "south africa,cape town,johannesburg,joburg,durban,pretoria,soweto",
    "ZW": "zimbabwe,harare,bulawayo",
    "ZM": "zambia,lusaka",
    "UG": "uganda,kampala",
    "TZ": "tanzania,dar es salaam,zanzibar",
    "ET": "ethiopia,addis ababa",
    "ER": "eritrea,asmara",
    "SO": "somalia,mogadishu,somaliland,hargeisa",
    "SD": "sudan,khartoum",
    "SL": "sierra leone,freetown",
    "GM": "gambia,the gambia,banjul",
    "SN": "senegal,dakar",
    "CM": "cameroon,yaounde,douala",
    "CD": "congo,drc,kinshasa",
    "RW": "rwanda,kigali",
    "MW": "malawi,lilongwe",
    "MZ": "mozambique,maputo",
    "NA": "namibia,windhoek",
    "BW": "botswana,gaborone",
    "EG": "egypt,cairo",
    "MA": "morocco,casablanca,marrakech",
    "DZ": "algeria,algiers",
    "TN": "tunisia",
    "LY": "libya,tripoli",
    "MU": "mauritius",
    "AE": "uae,dubai,abu dhabi,emirates,the emirates,sharjah",
    "SA": "saudi,saudi arabia,riyadh,jeddah",
    "QA": "qatar,doha",
    "KW": "kuwait",
    "BH": "bahrain",
    "OM": "muscat",
    "IQ": "iraq,baghdad,kurdistan,erbil",
    "IR": "iran,tehran",
    "SY": "syria,damascus,aleppo",
    "LB": "lebanon,beirut",
    "IL": "israel,tel aviv,jerusalem",
    "PS": "palestine,gaza,west bank",
    "YE": "yemen",
    "AF": "afghanistan,kabul",
    "TR": "turkiye,istanbul,ankara,izmir,antalya,northern cyprus turkey",
    "CY": "cyprus,northern cyprus,nicosia,limassol,larnaca,paphos,akrotiri,dhekelia",
    "MT": "malta,valletta,gozo",
    "GI": "gibraltar",
    "FR": "france,paris,marseille,lyon,toulouse,bordeaux,lille,nantes,calais,brittany,dordogne",
    "ES": "spain,madrid,barcelona,valencia,seville,malaga,benidorm,alicante,tenerife,majorca,mallorca,ibiza,costa del sol,costa blanca,marbella,lanzarote,gran canaria,fuerteventura",
    "PT": "portugal,lisbon,porto,algarve,the algarve,madeira",
    "IT": "italy,rome,milan,naples,turin,sicily,sardinia",
    "DE": "germany,deutschland,berlin,munich,hamburg,cologne,frankfurt,paderborn,gutersloh,stuttgart,dusseldorf",
    "AT": "austria,vienna,graz,salzburg",
    "CH": "switzerland,zurich,basel,geneva",
    "NL": "netherlands,the netherlands,holland,amsterdam,rotterdam,the hague,utrecht",
    "BE": "belgium,brussels,antwerp,ghent,flanders,bruges",
    "LU": "luxembourg",
    "DK": "denmark,copenhagen",
    "SE": "sweden,stockholm,gothenburg,malmo",
    "NO": "norway,oslo,bergen norway",
    "FI": "finland,helsinki",
    "IS": "iceland,reykjavik",
    "PL": "poland,polska,warsaw,krakow,gdansk,wroclaw,lodz,poznan",
    "CZ": "czech republic,czechia,prague",
    "SK": "slovakia,bratislava",
    "HU": "hungary,budapest",
    "RO": "romania,bucharest",
    "BG": "bulgaria,plovdiv,varna",
    "GR": "greece,athens,crete,corfu,rhodes greece,lesbos,thessaloniki",
    "AL": "albania,tirana",
    "XK": "kosovo,pristina",
    "RS": "serbia,belgrade",
    "HR": "croatia,zagreb,dubrovnik",
    "BA": "bosnia,sarajevo",
    "SI": "slovenia,ljubljana",
    "MK": "macedonia,north macedonia,skopje",
    "ME": "montenegro",
    "UA": "ukraine,kyiv,kiev,odesa,odessa,lviv,kharkiv",
    "MD": "moldova",
    "RU": "russia,moscow,st petersburg",
    "BY": "belarus,minsk",
    "LT": "lithuania,vilnius,kaunas",
    "LV": "latvia,riga",
    "EE": "estonia,tallinn",
    "CN": "china,beijing,shanghai,guangzhou,shenzhen",
    "HK": "hong kong,hk",
    "TW": "taiwan,taipei",
    "JP": "japan,tokyo,osaka,okinawa,kyoto",
    "KR": "korea,south korea,seoul,busan",
    "PH": "philippines,the philippines,manila,cebu",
    "ID": "indonesia,jakarta,bali",
    "MY": "malaysia,kuala lumpur,penang",
    "SG": "singapore",
    "TH": "thailand,bangkok,pattaya,phuket,chiang mai",
    "VN": "vietnam,hanoi,ho chi minh,saigon",
    "KH": "cambodia,phnom penh",
    "MM": "myanmar,burma,yangon",
    "BR": "brazil,brasil,sao paulo,rio de janeiro",
    "AR": "argentina,buenos aires",
    "CL": "chile,santiago",
    "CO": "colombia,bogota",
    "PE": "peru",
    "VE": "venezuela,caracas",
    "MX": "mexico,mexico city,cancun",
    "JM": "jamaica,montego bay",
    "TT": "trinidad,tobago,trinidad and tobago",
    "BB": "barbados",
    "BM": "bermuda",
    "abroad": "europe,africa,asia,the middle east,the caribbean,south america,latin america,the eu,scandinavia",
}

#: Everyday words, first names or names shared by places: only where the speaker says that they live in, are in, or are from it.
_ONLY_LIVED_IN: dict[str, str] = {
    "england": "bath,bury,hull,derby,lincoln,chester,newcastle,birmingham,cambridge,boston lincolnshire,birmingham england,boro,redcar,sandwell,newham,barking,deal kent",
    "wales": "newport,barry,bangor wales",
    "scotland": "ayr,perth scotland,skye,moray,arran,lewis",
    "northern-ireland": "ni,bangor county down,bangor co down,bangor northern ireland,down",
    "IE": "cork,clare,laois,meath,carlow",
    "JE": "jersey",
    "US": "georgia usa,virginia,dc,the usa,washington,the u.s,phoenix,baltimore,cleveland,jersey city",
    "CA": "victoria canada",
    "AU": "victoria australia,darwin",
    "NZ": "wellington,christchurch",
    "TR": "turkey",
    "JO": "jordan",
    "OM": "oman",
    "TD": "chad",
    "ML": "mali",
    "NE": "niger",
    "CU": "cuba",
    "FR": "nice",
    "GR": "rhodes",
    "NO": "bergen",
    "abroad": "georgia,perth",
}

_BACK = {"reading": "england"}


def _table(by_code: dict[str, str]) -> dict[str, str]:
    return {name: code for code, names in by_code.items() for name in names.split(",")}


PLACES: dict[str, str] = _table(_BY_CODE)
ONLY_LIVED_IN: dict[str, str] = _table(_ONLY_LIVED_IN) | _BACK
UK_CODES = frozenset({"uk", "england", "wales", "scotland", "northern-ireland", "JE", "GG", "IM"})
#: The first word of every name, so that most words of a message need no further look.
FIRST_WORDS = frozenset(name.removeprefix("the ").split()[0] for name in (*PLACES, *ONLY_LIVED_IN))
LONGEST = max(len(name.split()) for name in (*PLACES, *ONLY_LIVED_IN))
