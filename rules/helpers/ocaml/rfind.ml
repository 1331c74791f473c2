(* Where a text stands last in another; -1 where it doesn't. *)
let rfind text part =
  let size = String.length part in
  let rec from i = if i < 0 then -1 else if String.sub text i size = part then i else from (i - 1) in
  from (String.length text - size)
