(* The integer that a text shows. *)
let parse_int text =
  let digits = strip is_space true true text in
  let signed = digits <> "" && (digits.[0] = '-' || digits.[0] = '+') in
  let bare = if signed then String.sub digits 1 (String.length digits - 1) else digits in
  match if all_chars is_digit bare then int_of_string_opt ((if digits.[0] = '-' then "-" else "") ^ bare) else None with
  | Some value -> value
  | None when all_chars is_digit bare -> raise (Overflow_error "integer overflow")
  | None -> raise (Invalid_argument ("invalid literal for int() with base 10: " ^ quoted text))
