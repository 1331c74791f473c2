(* The integer of any size that a text shows. *)
let parse_big text =
  let digits = strip is_space text in
  if not (Str.string_match (Str.regexp "[+-]?[0-9]+\\(_[0-9]+\\)*$") digits 0) then
    raise (Invalid_argument ("invalid literal for int() with base 10: '" ^ text ^ "'"));
  Z.of_string (Str.global_replace (Str.regexp "[+_]") "" digits)
