; Where a string first holds another inside bounds, which may count from the end, or nil.
(defn find-between [text part low high]
  (let [size (count text)
        from (max 0 (if (neg? low) (+ low size) low))
        to (if high (bound high size) size)]
    (when (<= from to)
      (str/index-of (subs text 0 to) part from))))
