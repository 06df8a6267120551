/** The page the guide is built on. */
export const ALSO = 'ALSO Schweiz, Cisco Partnerprogramm';
/** Common knowledge: nobody has looked it up yet. */
export const UNCHECKED = 'not looked up yet';
/** Read on a copy that must be neither linked nor quoted. */
export const UNLINKED_COPY = 'third-party copy, not to be linked';
export const OPERATOR = 'operator';

export const LOGIN_HELP = 'https://www.cisco.com/c/en/us/about/help/login-account-help.html';
export const REQUIREMENTS =
  'https://www.cisco.com/web/help/reg/ben/registered-partner-minimum-eligibility-requirements.html';
export const PSS_REFERENCE = 'http://www.cisco.com/warp/public/765/tools/pss/Reference.html';
export const PSS_THREAD =
  'https://community.cisco.com/t5/smart-net-total-care-portal-and-collector-discussions/how-do-partners-get-access-to-csam-so-they-can-add-users/m-p/2703400/highlight/true';
export const QUARANTINE_GUIDE = 'https://github.com/MicrosoftDocs/defender-docs';
export const SWISS_PRESS_360 =
  'https://www.itreseller.ch/Artikel/104733/Cisco_gibt_Startschuss_fuer_neues_Partnerprogramm.html';
