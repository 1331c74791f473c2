; Two gvectors in a new one, read when both operands are there.
(define (joined left right) (list->gvector (append (gvector->list left) (gvector->list right))))
