(* Sinks an element of a heap to a leaf, and moves it up again to where it belongs. *)
let heap_down heap start =
  let size = Array.length heap and item = heap.(start) in
  let rec sink place =
    let child = (2 * place) + 1 in
    if child >= size then place
    else begin
      let lesser = if child + 1 < size && not (heap.(child) < heap.(child + 1)) then child + 1 else child in
      heap.(place) <- heap.(lesser);
      sink lesser
    end
  in
  let leaf = sink start in
  heap.(leaf) <- item;
  heap_settle heap leaf start
