(* The float that a text shows; single underscores between digits count for nothing. *)
let parse_float text =
  let digits = strip is_space text in
  let wrong = Str.regexp ".*[xX]\\|_\\|.*[^0-9]_\\|.*_\\([^0-9]\\|$\\)" in
  match if Str.string_match wrong digits 0 then None else float_of_string_opt digits with
  | Some value -> value
  | None -> raise (Invalid_argument ("could not convert string to float: " ^ quoted text))
