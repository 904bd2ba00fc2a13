import { remembered } from "../../model";
import { wordSet } from "../word-set";

/**
 * Common names of people in United States schools. They only decide where the shape of a text leaves it open:
 * whether "Smith, John" is one person, whether "maria gomez" is one at all. A name need not be listed to be read.
 */

const GIVEN = wordSet(`
aaron abby abdul abigail adam adrian adriana ahmed aiden aisha alan alana albert alejandra alejandro alex alexa
alexander alexandra alexis alfred ali alice alicia alison allison alyssa amanda amber amelia amina amir amy ana andrea
andres andrew andy angel angela angelica angie anita ann anna anne annette annie anthony antonio april arthur ashley
audrey austin ava barb barbara ben benjamin bernadette bernard beth bethany betty beverly bill billy blanca bob bonnie
brad bradley brandi brandon brenda brendan brett brian brianna bridget brittany brooke bruce bryan caitlin caleb calvin
cameron camila candace cara carl carla carlos carmen carol carolina caroline carolyn carrie casey cassandra catherine
cathy cecilia chad charlene charles charlotte chelsea cheryl chloe chris christa christian christina christine
christopher cindy claire clara clarence claudia clayton cody colin colleen connie connor corey courtney craig cristina
crystal curtis cynthia daisy dale damon dan dana daniel danielle danny darlene darren darryl dave david dawn deb
debbie deborah debra denise dennis derek derrick desiree devin diana diane diego dominic don donald donna dora doris
dorothy doug douglas duane dustin dylan earl ed eddie edith eduardo edward edwin eileen elaine elena eli elijah elise
elizabeth ella ellen elsa emily emma eric erica erik erika erin ernest esther ethan eugene eva evan evelyn faith fatima
felicia felix fernando fiona florence frances francis francisco frank franklin fred gabriel gabriela gail gary gavin
gene genevieve george gerald geraldine gilbert gina gladys glen glenn gloria grace greg gregory guadalupe gwen hannah
harold harry hassan heather hector heidi helen henry holly hope howard hugo ian ibrahim imani irene iris isaac isabel
isabella ivan jack jackie jacob jacqueline jade jaime jake jamal james jamie jan jane janet janice jared jasmine jason
javier jay jayden jean jeanette jeanne jeff jeffery jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica
jesus jill jim jimmy jo joan joann joanna joanne jodi joe joel john johnny jon jonathan jordan jorge jose joseph josh
joshua josue joy joyce juan juanita judith judy julia julian julie julio june justin kaitlyn karen kari karina karl
karla kate katherine kathleen kathryn kathy katie katrina kay kayla keisha keith kelly kelsey ken kendra kenneth kenny
kerry kevin kim kimberly kirk kristen kristi kristin kristina kristine kurt kyle lakisha lamar lance larry latoya
laura lauren laurie lawrence leah lee leigh lena leo leon leonard leroy leslie leticia lillian lily linda lindsay
lindsey lisa logan lois lorena lori lorraine louis louise lucas lucia lucy luis luke luz lydia lynda lynn mackenzie
madeline madison malik mandy manuel marc marcia marco marcus margaret maria mariah marian marianne maribel marie
marilyn mario marion marisa marisol marissa marjorie mark marlene marsha marta martha martin marvin mary mateo matt
matthew maureen maurice max maya meagan megan meghan melanie melinda melissa melody mercedes meredith mia michael
michele michelle miguel mike mildred mindy miranda miriam misty mohamed mohammed molly monica monique morgan muhammad
myra nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicole nina noah noel nora
norma norman octavia olga olivia omar oscar pablo paige pam pamela pat patrice patricia patrick patty paul paula
paulette pauline pedro peggy penny perry peter phil philip phillip phyllis priscilla priya rachael rachel rafael ralph
ramon ramona randall randy raquel raul ravi ray raymond rebecca regina renee rhonda ricardo richard rick ricky rita
rob robert roberta roberto robin rochelle rodney roger roland ron ronald rosa rosalie rose rosemary ross roxanne roy
ruben russell ruth ryan sabrina sally salvador sam samantha samuel sandra sandy santiago sara sarah scott sean sebastian
sergio seth shane shannon sharon shaun shawn sheila shelby shelly sheri sherry shirley sierra silvia simon simone sofia
sonia sonya sophia sophie spencer stacey stacy stanley stella stephanie stephen steve steven stuart sue summer susan
susana suzanne sydney sylvia tamara tami tammy tanisha tanya tara tasha ted teresa terrance terri terry thelma theodore
theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis trevor tricia trina
troy tyler tyrone valerie vanessa vera veronica vicki vickie victor victoria vincent viola virginia vivian wade walter
wanda warren wayne wendy wesley whitney will william willie wyatt xavier ximena yesenia yolanda yvette yvonne zachary zoe
art chase dean drew grant junior major may page rich skip wes
`);

/** Given names that are words of their own as well: in small letters, or beside a school's words, they prove nothing. */
const ALSO_WORDS = wordSet(`
angel april art austin bill brooke chase christian crystal daisy dale dawn dean drew earl faith frank gene grace grant
holly hope jack jade jay joy june junior lance major mark may melody misty page pat penny rich rob rose sandy
skip sue summer wade will
`);

const SURNAMES = wordSet(`
adams ahmed alexander allen alvarez anderson andrews armstrong arnold austin bailey baker banks barnes bell bennett
black boyd bradley brooks brown bryant burke burns butler byrne campbell carlson carpenter carroll carter castillo
castro chan chang chavez chen cheng cho choi chung clark cohen cole coleman collins contreras cook cooper cox crawford
cruz cunningham davis delgado diaz dixon dunn edwards elliott ellis estrada evans ferguson fernandez field fisher
fitzgerald flores ford foster fox franklin freeman garcia gardner garza gibson gomez gonzales gonzalez gordon graham
grant gray green greene griffin guerrero gupta gutierrez guzman hall hamilton hansen harper harris harrison hart harvey
hawkins hayes henderson henry hernandez herrera hicks hill hoffman holmes howard huang hughes hunt hunter jackson
jacobs james jenkins jensen jimenez johnson johnston jones jordan joseph kaur kelley kelly kennedy khan kim king knight
kumar lane larson lawrence lawson le lee lewis li lin liu long lopez luna lynch maldonado marshall martin martinez
mason matthews mcdonald medina mejia mendez mendoza meyer miller mills mitchell montgomery moore morales moreno morgan
morris morrison munoz murphy murray myers nelson ng nguyen nichols novak obrien o'brien o'connor oliver olson ortega
ortiz owens palmer park parker patel patterson payne perez perkins perry peters peterson pham phillips pierce porter
powell price ramirez ramos reed reyes reynolds rice richards richardson riley rios rivera roberts robertson robinson
rodriguez rogers romero rose ross ruiz russell ryan salazar sanchez sanders santiago santos schmidt schneider schultz
scott shah shaw silva simmons simpson singh smith snyder soto spencer stephens stevens stewart stone sullivan taylor
thomas thompson torres tran tucker turner valdez vargas vasquez vazquez wagner walker wallace wang ward warren
washington watkins watson weaver webb weber welch wells west wheeler white williams williamson willis wilson wong wood
woods wright wu yang young zhang
`);

const HAS_MARKS = /[^ -~]/;

/** The word as the lists have it, without accents; of "María-José" the first half. */
const key = remembered((word) => {
  const plain = (HAS_MARKS.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word).toLowerCase();
  return plain.replace(/\u2019/g, "'").replace(/-.*|\.$/, "");
});

/** True for a common first name: "Maria", "mark". */
export function isGivenName(word: string): boolean {
  return GIVEN.has(key(word));
}

/** True for a common first name that is no other word: "Maria", not "mark". */
export function isOnlyGivenName(word: string): boolean {
  return isGivenName(word) && !ALSO_WORDS.has(key(word));
}

/** True for a common last name. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(key(word));
}
