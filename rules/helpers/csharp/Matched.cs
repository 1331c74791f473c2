// A match, or null where there is none.
static Match Matched(Match match) => match.Success ? match : null;
