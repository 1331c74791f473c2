; Lists of the elements at the same place, as long as the shortest list.
(define (zip . lists)
  (if (ormap null? lists) '() (cons (map car lists) (apply zip (map cdr lists)))))
