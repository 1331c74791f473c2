(* Where a text stands first in another; -1 where it doesn't. *)
let find text part = find_from text part 0
