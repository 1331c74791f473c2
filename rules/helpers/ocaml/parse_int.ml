(* The integer that a text shows; single underscores between digits count for nothing. *)
let parse_int text =
  let white = "[ \t-\r\x1c-\x1f]*" in
  let form = Str.regexp (white ^ "\\([+-]?[0-9]+\\(_[0-9]+\\)*\\)" ^ white) in
  if not (Str.string_match form text 0 && Str.match_end () = String.length text) then
    raise (Invalid_argument ("invalid literal for int() with base 10: '" ^ text ^ "'"));
  try int_of_string (Str.matched_group 1 text) with Failure _ -> raise (Overflow_error "integer overflow")
