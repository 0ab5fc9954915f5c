"""Language work without input or output: sentences, dates, money, quotations, speakers, hedges, names, copies."""
