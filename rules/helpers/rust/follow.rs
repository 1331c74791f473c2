/// Whether the parts of a pattern fit one after another from a place on, and then what comes after them.
fn follow(
    parts: &[Pattern], text: &[char], at: usize, groups: &mut Vec<Option<Range<usize>>>,
    then: &mut dyn FnMut(usize, &mut Vec<Option<Range<usize>>>) -> bool,
) -> bool {
    let Some((part, rest)) = parts.split_first() else { return then(at, groups) };
    let mut go = |to: usize, groups: &mut Vec<Option<Range<usize>>>| follow(rest, text, to, groups, then);
    match part {
        Pattern::One(fits) => at < text.len() && fits(text[at]) && go(at + 1, groups),
        Pattern::Run(fits, least, most) => {
            let run = text[at..].iter().take(*most).take_while(|c| fits(**c)).count();
            (*least..=run).rev().any(|n| go(at + n, groups))
        }
        Pattern::Text(word) => text[at..].iter().take(word.chars().count()).copied().eq(word.chars()) && go(at + word.chars().count(), groups),
        Pattern::Repeat(inner, least, most, greedy) => repeat(inner, (*least, *most, *greedy), text, at, groups, &mut go),
        Pattern::Either(options) => options.iter().any(|option| follow(option, text, at, groups, &mut go)),
        Pattern::Group(n, inner) => follow(inner, text, at, groups, &mut |to, groups| {
            let before = groups[*n].replace(at..to);
            go(to, groups) || { groups[*n] = before; false }
        }),
        Pattern::Again(n) => groups[*n].clone().is_some_and(|held| text[at..].starts_with(&text[held.clone()]) && go(at + held.len(), groups)),
        Pattern::Ahead(inner, wanted) => follow(inner, text, at, groups, &mut |_, _| true) == *wanted && go(at, groups),
        Pattern::Behind(inner, wanted) => {
            (0..=at).any(|from| follow(inner, text, from, groups, &mut |to, _| at == to)) == *wanted && go(at, groups)
        }
        Pattern::Place(fits) => fits(text, at) && go(at, groups),
    }
}
