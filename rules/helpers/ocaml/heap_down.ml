(* Sinks an element of a heap to a leaf, and moves it up again to where it belongs, below another place. *)
let rec heap_down heap start place =
  let child = (2 * place) + 1 in
  if child >= Array.length heap then heap_settle heap place start
  else
    let lesser = if child + 1 < Array.length heap && not (heap.(child) < heap.(child + 1)) then child + 1 else child in
    heap_swap heap place lesser;
    heap_down heap start lesser
