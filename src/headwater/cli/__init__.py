"""The command line: a thin front end over ``headwater.case``; ``headwater.main`` starts it."""
