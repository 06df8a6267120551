const roles = new Set(
  `info infos information kontakt contact contacts contatto hallo hello hi mail email e-mail post office
   buero bureau service services support help helpdesk servicedesk hilfe aide hotline team
   sales verkauf vente ventes vendite einkauf achat achats purchasing procurement beschaffung
   bestellung bestellungen order orders commande commandes buchhaltung accounting accounts
   comptabilite compta finance finances finanzen rechnung rechnungen facture factures facturation
   invoice invoices billing kreditoren debitoren marketing kommunikation communication presse press
   media admin administrator administration verwaltung sekretariat secretariat empfang reception
   zentrale direktion direction geschaeftsleitung management hr personal jobs job karriere
   bewerbung bewerbungen it ict edv informatik informatique technik technique tech engineering noc
   security sicherheit datenschutz privacy lizenz lizenzen licence licences license licenses licensing
   logistik logistique lager dispo disposition partner partners cisco kundendienst kunden
   customerservice noreply no-reply postmaster webmaster hostmaster abuse root newsletter shop`.split(
    /\s+/,
  ),
);

/** Words that do not turn a shared mailbox into a personal one: info-ch@, verkauf.bern@. */
const qualifiers = new Set(
  `ch de fr en at li zh be bs sg lu swiss schweiz suisse svizzera zurich zuerich bern basel genf
   geneve lausanne luzern stgallen intern extern desk`.split(/\s+/),
);

/** The role that a local part (in lower case) stands for, or `undefined` for a person's. */
export function roleOf(local: string): string | undefined {
  const word = local.replace(/\+.*$/, '').replace(/[0-9]+$/, '');
  if (roles.has(word)) return word;
  const parts = word.split(/[._-]+/).filter((part) => part !== '');
  const role = parts.find((part) => roles.has(part));
  if (role === undefined) return undefined;
  return parts.every((part) => roles.has(part) || qualifiers.has(part)) ? role : undefined;
}
