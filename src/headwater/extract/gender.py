"""Whether a name is a woman's or a man's, where title, given name or ending tells; doubtful names stay open.

The lists are made for this program. A name that is given to both, or to one here and to the other there, is in none.
"""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.text.gazetteer import fold, gazetteer

FEMALE, MALE = "f", "m"

_WOMEN: Final = words(
    "abena abigail achieng adaeze adele adwoa agata agathe agnes agnieszka aigul ainhoa aisha aitana akosua alba "
    "alejandra aleksandra alexandra alice alicia alicja alina alison alla allison alma almudena ama amanda amara "
    "amelia amelie amina aminata amparo amy ana anais anastasia aneta angela angelica angelique anita anja anjali "
    "anke ann anna anne annette anouk antje apolline april araceli arantxa ariane astrid asuncion aude audrey augusta "
    "aurelie aurora awa axelle ayesha aylin ayse barbara beata beatrice beatriz begona belen berenice bernadette "
    "berta beth bianca birgit birgitta birgitte blanca blandine bozena brenda bridget brigitte britta bronwen camila "
    "camilla candela capucine carina carla carmen carol carole caroline carolyn catalina catherine cecile cecilia "
    "celia celina celine chantal charlene charlotte chiamaka chiara chloe christelle christina christine cindy claire "
    "clara clare claudia clemence colette concepcion conchita consuelo corinna cristina cynthia dagmar dagmara "
    "daniela danielle danuta daphne daria dawn deborah deepika deirdre delia delphine denise diana diane dilek dilma "
    "dimitra dinara dolores dominika donna dora doris dorota dorothea dorothy dragana ebony edith edyta eileen elaine "
    "eleanor elena elif elisa elisabeth elise eliza elizabeth elke ella ellen elodie elsa elvira elzbieta emeline "
    "emilia emily emine emma emmanuelle encarna erica erika ernestine esmeralda esperanza estela estelle esther "
    "eugenia eva evangelina evelyn ewa fabienne fabiola fanny farah fatima fatma fatou fatoumata faustine federica "
    "felicia felisa fernanda fiona flora florence folake frances francesca francine francoise freya frida gabriela "
    "gabriele gabrielle gaelle galina gema genevieve georgia georgina geraldine gertrude gesine gianna gina giovanna "
    "gisela giulia gloria grace grazyna greta guadalupe gudrun gulnara gwen gwenaelle halina hanna hannah harriet "
    "haruka hatice hawa heather hedwig heidi heike helen helena helene helga henrietta hermione hilary hilda "
    "hildegard hind holly hortense ida ifeoma ignacia ildiko ilona ilse imogen ines inga inge ingeborg inger ingrid "
    "inmaculada iratxe irena irene irina iris isabel isabella isabelle isolde itziar ivana ivanka ivonne iwona "
    "izabela jacqueline jadwiga jana jane janet janice janina jeanette jeanne jelena jennifer jessica jill jimena "
    "joan joanna joaquina joelle johanna jolanta josefa josefina joseline josephine josette josiane joyce juana "
    "juanita judith judy judyta julia juliana julie juliet julieta juliette justine justyna jutta kamala karen karin "
    "karine karla karolina katalin katarina katarzyna kate katerina katharina katherine kathleen kathryn katia katie "
    "katja katrin kavita keiko kerstin kimberly kinga kirsten klara klaudia kristen kristina krystyna ksenia laetitia "
    "lakshmi lara larissa laura laure lauren layla lea leah leila leire lena leonie leonor leticia leyla lidia "
    "lieselotte lila lilia liliana lily linda lindiwe lisa lisbeth liv liz ljubica ljudmila lola lorena lotte louise "
    "lucia luciana lucie lucinda lucy lucyna ludmila ludmilla luisa lydia lyudmila mabel macarena madeleine magda "
    "magdalena maggie maite maja malgorzata manon manuela mara marcela marceline marcia margaret margarethe margarita "
    "margaux margot marguerite maria mariam mariama mariana marianne maribel marie marielle marija marina marine "
    "mariola marisa marisol marjorie marlene marta martha martina martine mary masha mathilde matilda matilde maud "
    "maureen maya meera megan mei melanie melissa mercedes mia micaela michelle michiko mila milagros milena mina "
    "minna miranda mireille mirella miriam mirjam mirjana mirta molly mona monica monika monique montserrat muriel "
    "mylene myriam nadege nadezhda nadia nadine nadja nancy naoko naomi natalia natalie natalya natasha nathalie "
    "ndeye nelly nerea ngozi nicole nina noelia noemi noemie nokuthula nomsa noor nora noriko norma nyambura octavia "
    "odette odile oksana olena olga olivia ophelia ophelie paloma pamela paola pascale patricia patrycja paula "
    "paulette paulina pauline peggy penelope perrine petra phoebe pia pilar polina pooja priscilla priya priyanka "
    "purificacion rachel rahel ramona rania raphaelle raquel rebeca rebecca regina regine rekha remedios renata rita "
    "roberta rocio ronja rosa rosalia rosalie rosalind rosario rose roseline rosemary roswitha roxana ruth sabina "
    "sabine sabrina sadie sakura sally salma salwa samantha samar samira sandra sandrine sara sarah selma serena "
    "severine shannon sharon sheila shirley shreya sibylle sigrid silke silvia simone sinead siobhan sofia sofie "
    "solange soledad solveig sonia sonja sophia sophie stefania stefanie stella stephanie sue sunita susan susana "
    "susanna susanne suzanne svenja svetlana swantje swetlana sylvia sylvie tamara tania tanja tanya tatiana tatjana "
    "tatyana teresa tetiana thandi thea theresa therese tiffany tina trish trudy ulrike ursula urszula usha uta ute "
    "valentina valeria valerie vanesa vanessa vera verena veronica veronika veronique vesna victoria viktoria viola "
    "violet violeta virginia virginie viviana viviane waltraud wanda wangari wanjiru wendy weronika wiebke wiktoria "
    "wilhelmina xenia xiaoling ximena yana yasmin yelena yetunde yevgenia yolanda yoshiko yuki yulia yvette yvonne "
    "zahra zainab zaynab zeinab zelie zeynep zoe zofia zoya zuzana zuzanna александра алена алла аліна анастасия "
    "анастасія анна богдана валентина вера вероника виктория вікторія віра віталія галина ганна дарина дарья евгения "
    "екатерина елена елизавета зинаида зоя инга инна ирина катерина ксения лариса леся лидия любовь людмила лідія "
    "маргарита марина мария марія надежда надія наталия наталья наталя наталія нина ніна оксана олександра олена "
    "ольга оля полина поліна раиса светлана світлана соломія софия софья софія тамара татьяна тетяна христина юлия "
    "юлія яна ярина ярослава єва євгенія ірина"
)
_BOTH: Final = words(
    "adel akira alex alexis andrea angel ariel ashley august avery bernie brett camille carmel casey chandra charlie "
    "chen chidi chris claude dale dana daniele danny dominique evan flor francis frankie frederique gail german hong "
    "ion ira ivo jackie jacky jaime jamie jan jean jesse jesus jin jo jordan joy jun kai karim kay kelly kerry kim "
    "kirill kris kumar laurence lee leslie li lilian lin ling lynn marian marion max maxime may meseret michel "
    "michele ming mladen morgan nico nicola nikita noel ola paolo pascal pat patrice paz per quentin randy rene robin "
    "romeo ronnie rowan sacha said salim sam sandy sasha shane shawn sidney simona stacy summer tendai terry toni "
    "tracy trinidad val valery vivian wei will xi xin yan yang yong yuri zhang saša женя саша"
)
_MEN_TITLED: Final = words(
    "mr mister sir lord herr monsieur señor senor sr don pan baron count king prince father brother chairman spokesman "
    "businessman congressman councilman alderman"
)
_WOMEN_TITLED: Final = words(
    "mrs ms miss dame lady madam madame mme frau señora senora sra doña pani baroness countess queen princess sister "
    "chairwoman spokeswoman businesswoman congresswoman councilwoman actress duchess abbess widow mother"
)
_FEMALE_ENDINGS = ("ova", "eva", "skaya", "ovna", "evna", "ична", "овна", "евна", "ова", "ева", "ская")
_MALE_ENDINGS = ("ovich", "evich", "sky", "skiy", "skii", "ович", "евич", "ский", "ov", "ev")


def gender(name: str, before: str = "") -> str:
    """``f``, ``m`` or empty for the bearer of a name; ``before`` is the word in front of it."""
    title = before.lower().strip(".")
    if title in _WOMEN_TITLED or title in _MEN_TITLED:
        return FEMALE if title in _WOMEN_TITLED else MALE
    parts = [fold(part) for part in name.replace('"', " ").split() if part[:1].isalpha()]
    if len(parts) < 2 or not name[:1].isupper():
        return ""
    first = parts[0].partition("-")[0]
    if first in _BOTH:
        return _ending(parts[1:])
    if first in _WOMEN:
        return FEMALE
    return MALE if first in gazetteer().given else _ending(parts[1:])


def _ending(rest: list[str]) -> str:
    """What patronymic and surname of a Slavic name tell."""
    if any(part.endswith(_FEMALE_ENDINGS) and len(part) > 5 for part in rest):
        return FEMALE
    return MALE if any(part.endswith(_MALE_ENDINGS) and len(part) > 5 for part in rest[:-1] or ()) else ""
