export const page = {
  notLoaded: 'The timeline did not load. All of it is on this page as text.',
  loadingPast: 'Loading what was known on',
  wholeNotPast: 'What stands here is the whole story, not what was known on',
  whole: 'The whole story',
  scriptless: 'The moving timeline needs JavaScript. All that it shows is on this page as text.',
  frozen: (day: string) =>
    `Edition of ${day}: text and sources are frozen as they were on that day; the program that shows them is not.`,
  asItIsNow: 'The story as it is now',
  corrections: 'Corrections',
  noCorrections: 'Nothing has been corrected so far.',
  feed: 'Feed',
  data: 'The data',
  studio: 'Bring your own story',
  licences: 'Licences',
  edition: (day: string) => `Edition of ${day}`,
  timelineOf: (title: string) => `Timeline: ${title}`,
  onTimeline: (event: string, date: string, story: string) =>
    `${event}, ${date}, on the timeline of ${story}`,
  editionTitle: (title: string, day: string) => `${title}, edition of ${day}`,
  fullWithAccounts: 'The full timeline, with all accounts',
  correctionOf: (what: string) => `Correction: ${what}`,
};

export type PageWords = typeof page;
