(* The words of a text, of which no more than so many are split off from its end; all where that is negative. *)
let rec rsplit_space text most =
  let rest = strip_end is_space text in
  if strip_start is_space rest = "" then []
  else if most = 0 then [ rest ]
  else
    let rec start i = if i > 0 && not (is_space rest.[i - 1]) then start (i - 1) else i in
    let place = start (String.length rest) in
    rsplit_space (String.sub rest 0 place) (most - 1) @ [ String.sub rest place (String.length rest - place) ]
