import { foldWords } from '../folded-text'

/** Cities a conference may be held in: with one of these, « à » or بـ names a place without doubt. */
const list = `
  وجدة|الرباط|الدار البيضاء|فاس|مراكش|طنجة|أكادير|مكناس|القنيطرة|تطوان|سلا|الجديدة|بني ملال|خريبكة|الناظور|الحسيمة|العيون|الداخلة|ورزازات|الرشيدية|السمارة
  تازة|سطات|المحمدية|آسفي|الصويرة|كلميم|إفران|شفشاون|العرائش|القصر الكبير|تارودانت|زاكورة|تنغير|جرادة|بركان|فكيك|جرسيف|الخميسات|بنجرير|بن جرير|تمارة|قلعة السراغنة
  السعيدية|طانطان|ميدلت|أزرو|صفرو|تاوريرت|تيزنيت|أصيلة|المضيق|الفنيدق|بوجدور|خنيفرة|الفقيه بن صالح|سيدي قاسم|سيدي بنور|برشيد|اليوسفية|الحاجب
  الجزائر العاصمة|وهران|قسنطينة|عنابة|تلمسان|سطيف|بجاية|بسكرة|ورقلة|الجزائر|تونس|صفاقس|سوسة|القيروان|الحمامات|المنستير|قابس|طرابلس|بنغازي|مصراتة|نواكشوط|القاهرة
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
