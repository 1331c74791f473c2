(* The byte at which a text stands in another, from a place on; -1 where it doesn't. *)
let find_from text part start =
  let size = String.length part in
  let rec from i =
    if i + size > String.length text then -1 else if String.sub text i size = part then i else from (i + 1)
  in
  from start
