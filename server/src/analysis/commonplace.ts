// Words that say nothing or little of what a statement is about: the grammar of English, and the commonplaces of
// technical reports ("procedure", "support", "enhance"). Written by hand from general knowledge of such texts.
import { stem } from "./stem.ts";

const FUNCTION_WORDS = words(`
  a about after again against all also an and any are as at be because been before being between both but
  by can cannot could did do does done down during e each either etc for from g had has have having how i if in
  into is it its just may might more most must neither no nor not of off on only or other our out over own
  per s same shall should so some such than that the their them then there these they this those to too
  under up upon very via was we were what when where whether which while who whom whose will with within
  without would you
`);

const COMMONPLACES = new Set(
  [
    ...words(`
      3gpp 5g 5gc 5gs able above according account achieve act action actual actually add addition additional
      address adopt aim allow already always among amount annex appear applicable apply approach
      appropriate architecture arrive aspect assume assumption author available avoid aware background
      base basic basis become begin below benefit beside better big bring call capability capable
      carry case cause certain certainly change choose clarify clause clear clearly come common
      compare complete concern conclude conclusion condition consider consist contain context continue
      contrary contribution correct correspond cover create current currently decide deem defin define
      depend describe description design desire detail determin differ different document door dure
      editor effect efficient element else enable end enhance enhanced enough ensur ensure entire
      especially establish evaluate evaluation even every example exist existing expect explain
      express fact feature ffs fig figure final find first fit fix focus follow following form forward
      fulfil full fully functionality further furthermore general generally get give given go good gpp
      half hand handle happen hence here high however idea identify impact implement implementation
      imply important improve include including increase independent indicate individual info inform
      initial input inside instance instead intend interest introduce introduction involve issue item
      keep key kind know large last late later lead least leave less let level like likely limit list
      little look lot low made main maintain make manner many match matter mean meaning means
      mechanism meet mention method minimum moment moreover much necessary need never new next non
      normal note nothing now number object obtain obvious occur ok omitted once one ongoing open
      operate operation option optional order original originate otherwise output overall paper part
      particular particularly partly pass past perform performance phase place plan point possible
      possibly potential practice prefer preferred present previous previously principle prior
      procedure proceed produce proper properly proposal propose proposed provide purpose put question
      range rather reach read real really reason receive recommend refer reference regard regarding
      rel relate related release relevant rely remain remark replace represent require requirement
      respect respective respectively response rest result return reuse right role round run sa
      satisfy say scenario scope second section see seem send sense separate set several show side
      significant similar simple simply since single situation small solution solve sometimes specific
      specification specified specify stage standard start state statement stay step still study sub
      subclause suitable support system table take task tbd technical term therefore third though
      three through throughout thus time today together topic toward tr true try ts turn two type
      typical typically unclear understand unless until usage use used useful using usual usually
      value various view void want way well wg whenever whereas wherever whole wide word work yes yet
`),
  ].map(stem),
);

/** Whether `word`, in lower case, belongs to grammar alone. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether the word of this stem stands in any report, whatever it is about. */
export function isCommonplace(stemmed: string): boolean {
  return COMMONPLACES.has(stemmed);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
