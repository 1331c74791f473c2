(* Where a text stands first in another; -1 where it doesn't. *)
let find text part = try Str.search_forward (Str.regexp_string part) text 0 with Not_found -> -1
