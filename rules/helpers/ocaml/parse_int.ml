(* The integer that a text shows; single underscores between digits count for nothing. *)
let parse_int text =
  let digits = strip is_space text in
  if not (Str.string_match (Str.regexp "[+-]?[0-9]+\\(_[0-9]+\\)*$") digits 0) then
    raise (Invalid_argument ("invalid literal for int() with base 10: '" ^ text ^ "'"));
  try int_of_string (Str.replace_first (Str.regexp "^\\+") "" digits) with Failure _ -> raise (Overflow_error "integer overflow")
