(* The integer of any size that a text shows. *)
let parse_big text =
  let digits = strip is_space text in
  let signed = digits <> "" && (digits.[0] = '-' || digits.[0] = '+') in
  let bare = if signed then String.sub digits 1 (String.length digits - 1) else digits in
  let groups = String.split_on_char '_' bare in
  if not (List.for_all (all_chars is_digit) groups) then
    raise (Invalid_argument ("invalid literal for int() with base 10: " ^ quoted text));
  let size = Z.of_string (String.concat "" groups) in
  if digits.[0] = '-' then Z.neg size else size
