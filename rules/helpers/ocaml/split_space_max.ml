(* The words of a text, of which no more than so many are split off; all where that is negative. *)
let rec split_space_max text most =
  let rest = strip_start is_space text in
  if rest = "" then []
  else if most = 0 then [ rest ]
  else
    let size = String.length rest in
    let rec stop i = if i < size && not (is_space rest.[i]) then stop (i + 1) else i in
    let place = stop 0 in
    String.sub rest 0 place :: split_space_max (String.sub rest place (size - place)) (most - 1)
