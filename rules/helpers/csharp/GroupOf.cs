// The text of a group, or null where it took no part.
static string GroupOf(Match match, long group) => match.Groups[(int)group].Success ? match.Groups[(int)group].Value : null;
