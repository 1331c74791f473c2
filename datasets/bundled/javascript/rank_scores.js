/** Standings [place, name, score]: best first, equal scores share a place and stand in order of name. */
function rankScores(scores) {
  const ordered = [...scores].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  const standings = [];
  for (const [name, score] of ordered) {
    const previous = standings.at(-1);
    const place = previous?.[2] === score ? previous[0] : standings.length + 1;
    standings.push([place, name, score]);
  }
  return standings;
}
