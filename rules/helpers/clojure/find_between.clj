; Where a string first holds another inside bounds, which may count from the end, or nil.
(defn find-between [text part low high]
  (let [from (max 0 (if (neg? low) (+ low (count text)) low))
        to (bound (or high (count text)) (count text))]
    (when (<= from to) (str/index-of (subs text 0 to) part from))))
