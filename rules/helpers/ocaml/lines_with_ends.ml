(* The lines of a text with what ends them. *)
let lines_with_ends text =
  let rec from start i =
    if i >= String.length text then if start < i then [ String.sub text start (i - start) ] else []
    else
      let size = if text.[i] = '\r' && i + 1 < String.length text && text.[i + 1] = '\n' then 2 else 1 in
      if text.[i] = '\n' || text.[i] = '\r' then String.sub text start (i + size - start) :: from (i + size) (i + size)
      else from start (i + 1)
  in
  from 0 0
