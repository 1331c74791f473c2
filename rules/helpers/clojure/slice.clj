; A part of a vector; bounds may count from the end, nil is the end itself.
(defn slice [items low high]
  (let [size (count items)
        from (bound low size)]
    (subvec items from (max from (if high (bound high size) size)))))
