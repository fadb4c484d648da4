import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type CatalogueOffer, filterOffers, listOffers, offerIndex, sortOffers, suits } from '#src/domain/offers/index.ts';
import type { Group } from '#src/domain/schools/index.ts';
import { type CatalogueAddress, readCatalogueAddress } from '#src/http/catalogue-address.ts';
import { catalogueYears } from '#src/http/catalogue-year.ts';
import { ownGroups } from '#src/http/own-groups.ts';
import type { Day } from '#src/lib/time.ts';

/** The catalogue as an address asks for it: on the page, in the brochure and in a file it is the same choice. */
export interface CatalogueChoice {
  readonly year: string;
  /** The years that can be chosen instead. */
  readonly years: readonly string[];
  readonly choice: CatalogueAddress;
  readonly groups: readonly Group[];
  readonly group: Group | undefined;
  readonly all: readonly CatalogueOffer[];
  /** What the search and the class leave, before the filters. */
  readonly suitable: readonly CatalogueOffer[];
  readonly matching: readonly CatalogueOffer[];
}

export function offersInAddress(db: RootDb, actor: Actor, url: URL, today: Day): CatalogueChoice {
  const { years, usual } = catalogueYears(db, today);
  const asked = readCatalogueAddress(url);
  const year = years.includes(asked.year) ? asked.year : usual;
  // The year it opens with stays out of addresses: a link to the catalogue then goes along with the seasons.
  const choice = { ...asked, year: year === usual ? '' : year };
  const all = listOffers(db, year);
  const groups = ownGroups(db, actor, year);
  const group = groups.find(({ key }) => key === choice.group);

  const found = offerIndex(db, year, all).find(choice.filter.q);
  const searched = found ? found.flatMap((id) => all.find((offer) => offer.id === id) ?? []) : all;
  const suitable = group ? searched.filter((offer) => suits(offer, group.grades)) : searched;
  const matching = sortOffers(filterOffers(suitable, choice.filter, today), choice.sort, found !== undefined, today);
  return { year, years, choice, groups, group, all, suitable, matching };
}
