(* The integer that a text shows in a base; single underscores between digits count for nothing. *)
let parse_base text base =
  let digits = String.lowercase_ascii (strip is_space text) in
  let negative = digits <> "" && digits.[0] = '-' in
  let bare = if negative || (digits <> "" && digits.[0] = '+') then String.sub digits 1 (String.length digits - 1) else digits in
  let mark = match base with 2 -> "0b" | 8 -> "0o" | 16 -> "0x" | _ -> "" in
  let marked = remove_prefix bare mark in
  let parts = String.split_on_char '_' (if marked = bare then bare else remove_prefix marked "_") in
  let bare = String.concat "" parts in
  let value c = if is_digit c then Char.code c - 48 else if is_letter c then Char.code c - 87 else 99 in
  if List.mem "" parts || String.exists (fun c -> value c >= base) bare then
    raise (Invalid_argument (Printf.sprintf "invalid literal for int() with base %d: %s" base (quoted text)));
  let size = List.fold_left (fun n c -> add (multiply n base) (value c.[0])) 0 (chars bare) in
  if negative then -size else size
