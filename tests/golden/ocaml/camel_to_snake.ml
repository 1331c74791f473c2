(* The part of a text between two places, which count from the end where they are negative. *)
let text_between text low high =
  let place i = min (String.length text) (if i < 0 then max 0 (i + String.length text) else i) in
  String.sub text (place low) (max 0 (place high - place low))

(* Whether a text has letters and none is a capital. *)
let is_lower text = String.lowercase_ascii text = text && String.uppercase_ascii text <> text

(** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. *)
let camel_to_snake name =
  List.fold_left (fun result (i, ch) ->
    if 'A' <= ch && ch <= 'Z' then begin
      let after_lower = i > 0 && (let value = name.[i - 1] in 'a' <= value && value <= 'z') in
      let before_lower =
        i > 0 && name.[i - 1] <> '_' && is_lower (text_between name (i + 1) (i + 2))
      in
      let result = if after_lower || before_lower then result ^ "_" else result in
      result ^ String.make 1 (Char.lowercase_ascii ch)
    end else result ^ String.make 1 ch
  ) "" (List.of_seq (String.to_seqi name))
