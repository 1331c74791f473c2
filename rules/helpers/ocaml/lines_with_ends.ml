(* The lines of a text with what ends them. *)
let lines_with_ends text =
  let rec from start i =
    if i >= String.length text then if start < i then [ String.sub text start (i - start) ] else []
    else
      let size = if text.[i] = '\r' && i + 1 < String.length text && text.[i + 1] = '\n' then 2 else 1 in
      match text.[i] with
      | '\n' .. '\r' | '\x1c' .. '\x1e' -> String.sub text start (i + size - start) :: from (i + size) (i + size)
      | _ -> from start (i + 1)
  in
  from 0 0
