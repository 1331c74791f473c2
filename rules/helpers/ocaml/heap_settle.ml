(* Moves an element of a heap up to where it belongs, but not above another place. *)
let rec heap_settle heap place start =
  let parent = (place - 1) / 2 in
  if place > start && heap.(place) < heap.(parent) then begin
    heap_swap heap place parent;
    heap_settle heap parent start
  end
