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
