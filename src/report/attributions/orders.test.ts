import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('fronted: source and cue before the content', () => {
  finds('[Idris Vale]{source} [said]{cue} [the lock would open in May]{content}.', 'fronted')
  finds('[The ministry]{source} [said]{cue} on Friday [that the lock would open]{content}.', 'fronted')
  finds('In a statement on Friday [the ministry]{source} [said]{cue} [the lock would open]{content}.')
  finds('On Friday, [Vale]{source} [said]{cue} [the toll would rise]{content}.')
  finds('[Vale and Orr]{source} [say]{cue} [the toll is too high]{content}.')
  findsNothing('Idris Vale opened the lock in May.')
  findsNothing('Vale read the long report on the train.')
})

test('fronted: what a verb takes as content', () => {
  finds('[Vale]{source} [vowed]{cue} [not to raise the toll]{content}.')
  finds('[Vale]{source} [called]{cue} for [a lower toll]{content}, but the council left it as it was.')
  finds('[Vale]{source} [warned]{cue} of [a flood in spring]{content}.')
  findsNothing('He was late, adding salt to the wound.')
  findsNothing('There was no way to tell without seeing the lock.')
})

test('fronted: told and its addressee', () => {
  finds('[Vale]{source} [told]{cue} reporters in Oslo [that the lock was shut]{content}.')
  finds('[Vale]{source} [told]{cue} the council [to open the lock]{content}.')
  finds('[Vale]{source} [told]{cue} Mara Orr, the harbour master, [that the lock was shut]{content}.')
  finds('[“The lock is shut,”]{content} [he]{source} [told]{cue} me.', 'final')
})

test('denials are attributions, and so is what somebody would not say', () => {
  finds('[Vale]{source} [denied]{cue} [the charge]{content}.')
  finds('[Vale]{source} [denied]{cue} [that the lock was shut]{content}.')
  finds('[The ministry]{source} [would not say]{cue} [that the lock is shut]{content}.')
  findsNothing('The ministry has not said that the lock is shut.')
})

test('final: content before source and cue', () => {
  finds('[The lock will open in May]{content}, [the ministry]{source} [said]{cue} in a statement.', 'final')
  finds('[“We are tired,”]{content} [Mara Orr, a pilot]{source}, [said]{cue} on Friday.', 'final')
  finds('[The lock was shut]{content}, [Vale]{source} [said]{cue}, and the ministry agreed.', 'final')
  finds('[It does not open on Sundays]{content}, as [the police]{source} [have said]{cue}.', 'final')
  findsNothing('The lock was shut, and Vale left.')
})

test('final: what leads to a quotation is not said', () => {
  finds('Asked about the toll, [Vale]{source} [said]{cue}: [“We shall not pay.”]{content}', 'fronted')
  finds('In his book, “The Last Lock,” [Vale]{source} [said]{cue} [the river had been clean]{content}.')
})

test('any verb behind or before a quotation', () => {
  finds('[“We are tired,”]{content} [he]{source} [snapped]{cue}.', 'final')
  finds('[Vale]{source} [made]{cue} the following remark: [“We shall not pay for this.”]{content}')
  findsNothing('“We are tired.” He slept.')
  findsNothing('Vale painted a sign: “Lock”.')
})

test('inverted: the cue before its source', () => {
  finds('[The toll will rise]{content}, [reported]{cue} [Meridian News]{source}.', 'inverted')
  finds(
    '[“We are tired,”]{content} [said]{cue} [Mara Orr, a pilot]{source}. [“We want to go home.”]{content}',
    'inverted',
  )
  finds('[“So it is,”]{content} [said]{cue} [Rep. Mara Orr (D-N.C.)]{source}.', 'inverted')
  findsNothing('Mara Orr, the harbour master, noted the toll.')
})

test('trailing: a quotation that ended its sentence', () => {
  finds('[“Why now?”]{content} [Vale]{source} [asked]{cue}. [“Nobody told us.”]{content}', 'trailing')
  finds('[“Why now?”]{content} [demanded]{cue} [Mara Orr]{source}.', 'inverted')
  findsNothing('“Why now?” The crowd left the quay.')
})

test('amid: the content around source and cue', () => {
  finds('[To prevent that]{content}, [Vale]{source} [said]{cue}, [the ministry should act]{content}.', 'amid')
  finds('[He has a plan]{content}, [Vale]{source} [said]{cue}, [for how the lock can open]{content}.', 'amid')
  finds('[The lock]{content}, [Vale]{source} [said]{cue}, [will open]{content}.', 'amid')
  findsNothing('To prevent that, Vale left, and the ministry acted.')
})

test('gapped: source and cue inside a clause', () => {
  finds(
    'The deal, [a meeting]{content} [Vale]{source} [said]{cue} on Friday [was “imminent”]{content}, has failed.',
    'gapped',
  )
  findsNothing('The deal, a meeting Vale held on Friday, has failed.')
})

test('introducing: a colon at the end of a paragraph', () => {
  finds('[Vale]{source} [continued]{cue}:\n[“We came. We saw nothing.”]{content}', 'introducing')
  finds(
    '[Vale]{source} [added]{cue}:\n[We came and saw nothing of the kind]{content}.\nThe lock is shut.',
    'introducing',
  )
  findsNothing('The rules are these:\n“No boats.”')
})

test('inherited: a cue without a subject of its own', () => {
  finds(
    '[[Vale]{source1}]{source2} [said]{cue1} [the toll would rise]{content1}, [adding]{cue2} [that he had no choice]{content2}.',
    'inherited',
  )
  finds('[Vale]{source} opened the meeting and [said]{cue} [the toll would rise]{content}.', 'inherited')
  findsNothing('Vale said nothing, adding salt to the soup.')
})

test('gapped: an apposition with a speaker of its own is no part of what was said before it', () => {
  finds(
    '[Vale]{source1} [said]{cue1} on Sunday [that the ministry was choosing a port]{content1}, [a step]{content2} [Ida Holt]{source2} [said]{cue2} on Friday [was “overdue”]{content2}.',
  )
})

test('asides between dashes, and ages', () => {
  finds('[Idris Vale – no relation of the mayor]{source} – [claimed]{cue}: [“The lock was open.”]{content}')
  findsNothing('The lock – no relation of the other one – opened.')
})

test('between subject and verb a day may stand', () => {
  finds('[The ministry]{source} on Friday [said]{cue} [the lock would open]{content}.')
  finds('Idris Vale, [who]{source} on Monday [blamed]{cue} [the summer]{content}, opened the lock.')
})

test('any verb that follows a quotation, its subject behind it', () => {
  finds('[“The lock is shut,”]{content} [fumed]{cue} [harbour master Mara Orr]{source}.')
  findsNothing('The lock was shut. Fumed glass stood by the door.')
})

test('behind a number and before a noun a verb is none', () => {
  finds('[There are 40 confirmed cases]{content}, [the ministry]{source} [said]{cue}.')
  finds('[The ministry]{source} [confirmed]{cue} [the number]{content}.')
})

test('fronted: what somebody reports having seen', () => {
  finds('[Some residents]{source} [reported]{cue} [seeing a white van near the mill]{content}.', 'fronted')
  findsNothing('The committees report spending on the mill.')
})

test('final: what stands before a dash is whole, and what leads to a quotation by a colon is not said', () => {
  finds(
    '[Vale has been charged with theft of a barge and insults to former and current masters]{content} ― [the ministry]{source} [said]{cue}.',
    'final',
  )
  finds(
    'The master found odd words for his joy: [“At last it opens,”]{content} [he]{source} [wrote]{cue}.',
    'final',
  )
})

test('inverted: a day before the source', () => {
  finds('[“It leaks,”]{content} [said]{cue} Tuesday [Mara Orr]{source}.', 'inverted')
})

test('fronted: behind “and” a cue of its own ends the content', () => {
  finds(
    '[[Orr]{source1}]{source2} [noted]{cue1} [that the search was going on]{content1} and [warned]{cue2} [there could be other parcels]{content2}.',
  )
})

test('a participle without an object reports nothing', () => {
  findsNothing('The town held a vote hailed by the mayor but dismissed by its critics.')
  findsNothing('The trial of two men accused in the theft of a barge opened.')
  finds('[Vale]{source} [accused]{cue} [the mill of theft]{content}.', 'fronted')
})

test('inherited: a participle behind a comma goes with the main clause', () => {
  finds(
    '[Harbour officials]{source} tried to calm fears that the debt was spreading, [insisting]{cue} [it was a “unique case”]{content}.',
    'inherited',
  )
})

test('told: the title of a programme is no quotation', () => {
  finds('[“It leaks,”]{content} [Mara Orr]{source} [told]{cue} “Arden & Friends.”', 'final')
  finds('[Vale]{source} [told]{cue} “Morning Arden” [that the lock was shut]{content}.', 'fronted')
  finds('[Vale]{source} [told]{cue} Orr: [“It leaks in spring.”]{content}', 'fronted')
})

test('what is done by somebody, a number that is dialled and what stands behind "and" are nothing said', () => {
  finds('[The tolls]{content} [demanded]{cue} by [the council]{source} are high.')
  findsNothing('A boatman called 911 on Monday.')
  findsNothing('The plan holds none of the money that Vale had demanded and was much the same as before.')
  finds('[Vale]{source} [demanded]{cue} [a lower toll]{content}.')
})
