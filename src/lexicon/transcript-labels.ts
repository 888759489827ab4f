/** What stands before a colon at the start of a paragraph, in lower case; parted by `/` where a label has several words. */

/** Speakers whom transcripts and interviews name by what they do there: "[Moderator]: Ten seconds, please." */
export const speakingRoles =
  'q/a/question/answer/interviewer/interviewee/moderator/host/co-host/anchor/anchorman/presenter/announcer/narrator/' +
  'reporter/reporters/journalist/correspondent/questioner/question from audience/audience/audience member/' +
  'audience question/caller/listener/viewer/voter/student/crowd/chorus/the court/court/judge/justice/counsel/lawyer/' +
  'attorney/prosecutor/prosecution/defence/defense/witness/defendant/clerk/foreman/dispatcher/operator/officer/pilot/' +
  'co-pilot/tower/controller/man/woman/boy/girl/male/female/male voice/female voice/unidentified male/' +
  'unidentified female/unidentified man/unidentified woman/unidentified speaker/speaker/mr speaker/madam speaker/' +
  'the speaker/chair/chairman/chairwoman/the chairman/the president/the prime minister/the minister/president/minister'

/** Labels of notes, lists, verdicts and particulars, which nobody speaks: "[UPDATE]: the road is open again." */
export const voicelessLabels =
  // the desk's own
  'note/notes/editor note/correction/corrections/clarification/update/updated/breaking/breaking news/exclusive/developing/' +
  'latest/the latest/live/watch/read/read more/more/see also/see/listen/related/recommended/also/analysis/opinion/comment/' +
  'editorial/column/review/profile/feature/report/poll/explainer/explained/timeline/background/context/summary/key points/' +
  'in brief/at a glance/fact check/factbox/transcript/source/sources/photo/photos/picture/pictures/image/video/audio/' +
  'graphic/map/caption/credit/copyright/by/author/contributing/contributors/follow/follow us/contact/email/e-mail/phone/' +
  'tel/telephone/fax/twitter/facebook/website/online/on the web/web/tags/topics/filed under/subscribe/warning/spoiler alert/' +
  'ps/p.s/nb/n.b/re/via/hat tip/' +
  // particulars
  'what/when/where/who/why/how/which/date/dates/time/times/day/place/venue/location/address/tickets/ticket/price/prices/' +
  'cost/admission/entry/doors/doors open/opens/closes/hours/running time/length/rating/stars/starring/cast/director/' +
  'directed by/written by/publisher/pages/isbn/label/genre/name/age/born/died/home/hometown/family/education/career/job/' +
  'occupation/party/district/state/county/country/city/population/capital/currency/language/religion/status/position/' +
  'height/weight/record/score/result/results/scorers/goals/attendance/referee/weather/today/tomorrow/tonight/monday/' +
  'tuesday/wednesday/thursday/friday/saturday/sunday/serves/ingredients/method/preparation/makes/prep/total/' +
  'yes/no/for/against/pros/cons/pro/con/' +
  // verdicts
  'fact/facts/the fact/the facts/claim/the claim/myth/reality/truth/the truth/verdict/the verdict/ruling/our ruling/' +
  'the bottom line/bottom line/example/for example/for instance/conclusion/answer key/quote of the day/' +
  'winner/winners/loser/losers/step/tip/lesson/issue/problem/solution/goal/task/question of the day'

/** Words that are spoken rather than written; one of them, or a question, in some of the turns tells a conversation. */
export const spokenWords =
  'i me my mine we us our ours you your yours yes yeah yep no nope okay ok well oh hello hi thanks thank please sir madam ' +
  'sure absolutely'
