import { foldWords } from '../folded-text'

/** Cities a conference may be held in: with one of these, « à » or بـ names a place without doubt. */
const list = `
  نيالا|تزنيت|الفاشر|كادقلي|سنار|القضارف|Vientiane|Yellowknife|Hexham|Cork|Galway|Limerick|  الباحة|عرعر|سكاكا|بيشة|القطيف|حائل|حفر الباطن|خميس مشيط|الخرج|الدرعية|العلا|البريمي|الرستاق|الوكرة|أم القيوين|المحرق|الناصرية|العمارة|الكوت|الرمادي|تكريت|سامراء|الحلة|الديوانية|العريش|كفر الشيخ|دمنهور|بنها|أنطاليا
  Charlottetown|Halifax|Moncton|Fredericton|Winnipeg|Saskatoon|Regina|Calgary|Edmonton|Sherbrooke|Trois-Rivières|Gatineau|Rimouski|Bamenda|Asaba|Enugu|Kaduna|Calabar|Benin City|Owerri|Akure|Ilorin|Abeokuta|Arua|Gulu|Eldoret|Ouahigouya|Tenkodogo|Koudougou|Saragossa|Zaragoza|Verbier|Split|Almada
  الصخيرات|إمزورن|وزان|سيدي إفني|أسا|الزاك|طاطا|بوعرفة|العيون الشرقية|الدريوش|تاونات|مولاي يعقوب|صفرو|بولمان|اليوسفية|شيشاوة|الحوز|أزيلال|دمنات|مرتيل|واد لاو|سيدي سليمان|سيدي يحيى|بوزنيقة|بنسليمان|أولاد تايمة|إنزكان|آيت ملول|بيوكرى|أرفود|الريصاني|بومالن دادس|قلعة مكونة
  تيزي وزو|البليدة|باتنة|جيجل|مستغانم|سيدي بلعباس|تيارت|الأغواط|غرداية|أدرار|تمنراست|بشار|الشلف|المدية|سكيكدة|قالمة|تبسة|الوادي|برج بوعريريج|المسيلة|بومرداس|تيبازة|بنزرت|نابل|جربة|مدنين|تطاوين|قفصة|توزر|القصرين|سيدي بوزيد|الكاف|باجة|جندوبة|المهدية|زغوان|سليانة|نواذيبو|كيفة|روصو|أطار
  سبها|البيضاء|طبرق|درنة|سرت|غريان|الزاوية|الإسماعيلية|بورسعيد|السويس|طنطا|الزقازيق|الفيوم|بني سويف|المنيا|سوهاج|قنا|الغردقة|دمياط|مرسى مطروح|العاصمة الإدارية|السلط|الزرقاء|الكرك|مأدبا|جرش|عجلون|معان|البحر الميت|طرابلس الشام|صيدا|صور|زحلة|بعلبك|حمص|حماة|اللاذقية|كربلاء|النجف|السليمانية|دهوك|كركوك|الطائف|أبها|تبوك|بريدة|الأحساء|الخبر|الظهران|ينبع|نجران|جازان|رأس الخيمة|عجمان|الفجيرة|العين|نزوى|صحار|صور العمانية|تعز|الحديدة|المكلا|بيت لحم|أريحا|جنين|طولكرم|قلقيلية|رفح|خان يونس
  Imzouren|Ouezzane|Sidi Ifni|Tata|Bouarfa|Driouch|Taounate|Boulemane|Youssoufia|Chichaoua|Azilal|Demnate|Martil|M'diq|Fnideq|Sidi Slimane|Sidi Kacem|Benslimane|Inezgane|Erfoud|Rissani|Tan-Tan|Smara|Boujdour|Khenifra|Fkih Ben Salah|Beni Mellal|Moulay Idriss
  Béja|Bizerte|Nabeul|Medenine|Tataouine|Gafsa|Tozeur|Kasserine|Le Kef|Mahdia|Zaghouan|Siliana|Jendouba|Blida|Batna|Jijel|Mostaganem|Tiaret|Laghouat|Ghardaïa|Adrar|Tamanrasset|Béchar|Chlef|Médéa|Skikda|Guelma|Tébessa|El Oued|M'sila|Boumerdès|Tipaza|Nouadhibou|Kiffa|Rosso|Atar
  Saly|Saint-Louis|Thiès|Ziguinchor|Kaolack|Tambacounda|Bobo-Dioulasso|Grand-Bassam|Bouaké|Korhogo|San-Pédro|Ségou|Sikasso|Mopti|Gao|Tombouctou|Zinder|Maradi|Agadez|Parakou|Porto-Novo|Ouidah|Kara|Kpalimé|Kumasi|Tamale|Kano|Ibadan|Port Harcourt|Garoua|Maroua|Bafoussam|Kribi|Port-Gentil|Pointe-Noire|Goma|Bukavu|Lubumbashi|Kisangani|Malabo|Bata|Bissau|Sao Tomé
  Massawa|Asmara|Mombasa|Kisumu|Nakuru|Entebbe|Arusha|Dodoma|Zanzibar|Mwanza|Lilongwe|Blantyre|Livingstone|Victoria Falls|Bulawayo|Beira|Maseru|Mbabane|Bloemfontein|Stellenbosch|Port Elizabeth|Huye|Gitega|Juba|Port Sudan|Hargeisa|Mogadishu|Dire Dawa|Bahir Dar
  Irbid|Aqaba|Zarqa|Byblos|Tyre|Sidon|Aleppo|Alep|Homs|Basra|Mosul|Sulaymaniyah|Najaf|Karbala|Dammam|Medina|Mecca|Taif|Abha|Ajman|Ras Al Khaimah|Al Ain|Salalah|Nizwa|Aswan|Assouan|Luxor|Louxor|Hurghada|Sharm El Sheikh|Port Said|Suez|Ismailia|Hebron|Nablus|Bethlehem
  Gaziantep|Izmir|Antalya|Bursa|Toulon|Avignon|Perpignan|Nîmes|Poitiers|Tours|Orléans|Dijon|Besançon|Metz|Nancy|Reims|Caen|Le Havre|Rouen|Amiens|Brest|Angers|Le Mans|Saint-Étienne|Clermont-Ferrand|Aix-en-Provence|Ajaccio|Namur|Gand|Anvers|Louvain|Bâle|Berne|Zurich|Fribourg|Neuchâtel|Malaga|Almería|Alicante|Bilbao|Palermo|Palerme|Bologna|Bologne|Florence|Venise|Venice|Gênes|Thessaloniki|Thessalonique|Leeds|Liverpool|Birmingham|Bristol|Cardiff|Belfast|Aberdeen|Ghent|Antwerp|Leuven|Utrecht|Leiden|Cologne|Leipzig|Dresden|Salzburg|Graz|Ljubljana|Sarajevo|Skopje|Tirana|Pristina|Podgorica|Chisinau|Riga|Vilnius|Tallinn|Reykjavik|Bergen|Gothenburg|Malmö|Aarhus
  وجدة|الرباط|الدار البيضاء|فاس|مراكش|طنجة|أكادير|مكناس|القنيطرة|تطوان|سلا|الجديدة|بني ملال|خريبكة|الناظور|الحسيمة|العيون|الداخلة|ورزازات|الرشيدية|السمارة
  تازة|سطات|المحمدية|آسفي|الصويرة|كلميم|إفران|شفشاون|العرائش|القصر الكبير|تارودانت|زاكورة|تنغير|جرادة|بركان|فكيك|جرسيف|الخميسات|بنجرير|بن جرير|تمارة|قلعة السراغنة
  السعيدية|طانطان|ميدلت|أزرو|صفرو|تاوريرت|تيزنيت|أصيلة|المضيق|الفنيدق|بوجدور|خنيفرة|الفقيه بن صالح|سيدي قاسم|سيدي بنور|برشيد|اليوسفية|الحاجب
  سيئون|المكلا|تعز|الحديدة|ذمار|سعيدة|معسكر|غليزان|عين تموشنت|النعامة|البيض|خنشلة|سوق أهراس|الطارف|أم البواقي|عين الدفلى|ميلة|إليزي|تندوف|كيفة|روصو|أطار|انواكشوط|انواذيبو|الجزائر العاصمة|وهران|قسنطينة|عنابة|تلمسان|سطيف|بجاية|بسكرة|ورقلة|الجزائر|تونس|صفاقس|سوسة|القيروان|الحمامات|المنستير|قابس|طرابلس|بنغازي|مصراتة|نواكشوط|القاهرة
  الإسكندرية|أسوان|الأقصر|شرم الشيخ|أسيوط|المنصورة|الجيزة|الخرطوم|بورتسودان|عمان|إربد|العقبة|بيروت|دمشق|حلب|بغداد|البصرة|الموصل|أربيل|الكويت|الرياض|جدة|مكة المكرمة|مكة|المدينة المنورة|الدمام
  الدوحة|المنامة|أبوظبي|أبو ظبي|دبي|الشارقة|مسقط|صلالة|صنعاء|عدن|القدس|رام الله|غزة|نابلس|الخليل|مقديشو|جيبوتي|موروني|إسطنبول|أنقرة|كوالالمبور|جاكرتا|إسلام آباد
  داكار|أبيدجان|باماكو|نيامي|ليبرفيل|أديس أبابا|نيروبي|باريس|مدريد|جنيف|بروكسيل|لندن|روما|نيويورك|برلين|فيينا|برشلونة|مارسيليا|ليون|غرناطة|قرطبة
  Oujda|Rabat|Casablanca|Fès|Fez|Marrakech|Marrakesh|Tanger|Tangier|Agadir|Meknès|Meknes|Kénitra|Tétouan|Tetouan|Salé|El Jadida|Béni Mellal|Khouribga|Nador|Al Hoceima|Laâyoune
  Laayoune|Dakhla|Ouarzazate|Errachidia|Taza|Settat|Mohammedia|Safi|Essaouira|Guelmim|Ifrane|Chefchaouen|Larache|Taroudant|Zagora|Tinghir|Jerada|Berkane|Figuig|Guercif|Khémisset|Benguerir|Ben Guerir
  Saïdia|Midelt|Taourirt|Tiznit|Asilah|Khénifra|Berrechid|Azrou|Sefrou|Témara|Skhirat|Bouznika
  Alger|Algiers|Oran|Constantine|Annaba|Tlemcen|Sétif|Béjaïa|Biskra|Ouargla|Tizi Ouzou|Tunis|Sfax|Sousse|Kairouan|Hammamet|Monastir|Gabès|Djerba|Tripoli|Benghazi|Nouakchott|Le Caire|Cairo|Alexandria|Alexandrie
  Khartoum|Amman|Beyrouth|Beirut|Damas|Damascus|Bagdad|Baghdad|Erbil|Koweït|Kuwait City|Riyad|Riyadh|Djeddah|Jeddah|Doha|Manama|Abou Dhabi|Abu Dhabi|Dubaï|Dubai|Sharjah|Mascate|Muscat|Sanaa|Aden|Jerusalem|Ramallah|Gaza
  Istanbul|Ankara|Dakar|Abidjan|Yamoussoukro|Bamako|Ouagadougou|Niamey|Cotonou|Lomé|Accra|Lagos|Abuja|Yaoundé|Douala|Libreville|Brazzaville|Kinshasa|N'Djamena|Bangui|Conakry|Freetown|Monrovia|Banjul|Praia
  Addis-Abeba|Addis Ababa|Nairobi|Kampala|Kigali|Bujumbura|Dar es Salaam|Lusaka|Harare|Pretoria|Johannesburg|Cape Town|Durban|Le Cap|Windhoek|Gaborone|Maputo|Luanda|Antananarivo|Port-Louis|Moroni|Djibouti|Victoria
  Paris|Lyon|Marseille|Lille|Bordeaux|Toulouse|Nantes|Strasbourg|Montpellier|Nice|Grenoble|Rennes|Bruxelles|Brussels|Liège|Genève|Geneva|Lausanne|Montréal|Montreal|Québec|Ottawa|Toronto|Vancouver|Madrid|Barcelone|Barcelona
  Séville|Seville|Grenade|Granada|Cordoue|Valence|Valencia|Lisbonne|Lisbon|Porto|Rome|Milan|Turin|Naples|Athènes|Athens|Vienne|Vienna|Berlin|Bonn|Hambourg|Hamburg|Munich|Francfort|Frankfurt|London|Londres|Manchester|Oxford
  Cambridge|Edinburgh|Glasgow|Dublin|Amsterdam|La Haye|The Hague|Rotterdam|Copenhague|Copenhagen|Stockholm|Oslo|Helsinki|Varsovie|Warsaw|Prague|Budapest|Bucarest|Bucharest|Sofia|Belgrade|Zagreb|Kiev|Kyiv|Moscou|Moscow
  New York|Washington|Boston|Chicago|San Francisco|Los Angeles|Mexico|Mexico City|Bogota|Lima|Santiago|Buenos Aires|Rio de Janeiro|Brasilia|Brasília|São Paulo|Havana|La Havane|Pékin|Beijing|Shanghai|Tokyo|Seoul|Séoul
  New Delhi|Mumbai|Dhaka|Colombo|Kathmandu|Islamabad|Karachi|Kabul|Tehran|Téhéran|Bakou|Baku|Tbilisi|Astana|Almaty|Tashkent|Bangkok|Hanoi|Manila|Jakarta|Kuala Lumpur|Singapour|Singapore|Sydney|Melbourne|Nicosie|Nicosia|Malte|Malta|Valletta
`

/** Folded names, each as its words parted by one blank. */
export const cities: ReadonlySet<string> = new Set(
  foldWords(list)
    .split(/[|\n]/)
    .map((name) => name.trim().replace(/-/g, ' '))
    .filter((name) => name !== ''),
)
