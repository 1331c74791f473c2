(* The integer that a text shows; single underscores between digits count for nothing. *)
let parse_int text =
  let digits = strip is_space text in
  let signed = digits <> "" && (digits.[0] = '-' || digits.[0] = '+') in
  let bare = if signed then String.sub digits 1 (String.length digits - 1) else digits in
  let groups = String.split_on_char '_' bare in
  if not (List.for_all (all_chars is_digit) groups) then
    raise (Invalid_argument ("invalid literal for int() with base 10: " ^ quoted text));
  match int_of_string_opt ((if digits.[0] = '-' then "-" else "") ^ String.concat "" groups) with
  | Some value -> value
  | None -> raise (Overflow_error "integer overflow")
