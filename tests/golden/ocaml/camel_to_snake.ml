(* Whether a text has letters and all are capitals. *)
let is_upper text = String.uppercase_ascii text = text && String.lowercase_ascii text <> text

(* An index that is outside. *)
exception Index_error of string

(* The characters of a text in UTF-8, each as a text. *)
let chars text =
  let rec from i =
    if i >= String.length text then []
    else
      let lead = Char.code text.[i] in
      let size = if lead < 0x80 then 1 else if lead < 0xe0 then 2 else if lead < 0xf0 then 3 else 4 in
      String.sub text i size :: from (i + size)
  in
  from 0

(* The character at an index, which counts from the end where it is negative. *)
let char_at text index =
  let characters = chars text in
  let place = if index < 0 then index + List.length characters else index in
  match if place < 0 then None else List.nth_opt characters place with
  | Some character -> character
  | None -> raise (Index_error "string index out of range")

(* Whether a text has letters and none is a capital. *)
let is_lower text = String.lowercase_ascii text = text && String.uppercase_ascii text <> text

(* The elements from one place up to another, as Python counts them. *)
let slice items low high =
  let size = List.length items in
  let place bound otherwise =
    match bound with
    | None -> otherwise
    | Some i -> if i < 0 then max 0 (i + size) else min i size
  in
  let first = place low 0 and last = place high size in
  List.filteri (fun i _ -> i >= first && i < last) items

(** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. *)
let camel_to_snake name =
  List.fold_left (fun result (i, ch) ->
    if is_upper ch then begin
      let after_lower = i > 0 && is_lower (char_at name (i - 1)) in
      let before_lower =
        i > 0 && char_at name (i - 1) <> "_" && is_lower (String.concat "" (slice (chars name) (Some (i + 1)) (Some (i + 2))))
      in
      let result = if after_lower || before_lower then result ^ "_" else result in
      result ^ String.lowercase_ascii ch
    end else result ^ ch
  ) "" (List.mapi (fun i item -> (i, item)) (chars name))
