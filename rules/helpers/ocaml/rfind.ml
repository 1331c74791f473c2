(* Where a text stands last in another; -1 where it doesn't. *)
let rfind text part = try Str.search_backward (Str.regexp_string part) text (String.length text) with Not_found -> -1
