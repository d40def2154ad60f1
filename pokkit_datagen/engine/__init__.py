"""From a plan to accepted rows, part by part.

    tasks.py      which candidates each part is made of: the same for every engine, worker count and shard
    parts.py      a part: some thousand candidates as one file, with what is needed to accept or refuse them
    making.py     makes a part
    runners.py    serial, processes, Ray: who makes the parts; the bytes are the same
    folder.py     `OUT.parts/`: parts that are whole, and what run they belong to
    unique.py     which rows of all parts are lost for standing in an earlier one, in bounded memory
    watch.py      warns and stops early
    rounds.py     makes parts until no row is lost, and gives the rows in order

A scenario's m-th row is its candidate m. A row that says the same as an earlier one of the plan, or that nothing explains,
is lost; in the next round the scenario's first unused candidates stand in for its lost rows, and so on until none is lost.
Which rows are lost follows from the rows alone, so any number of workers, any engine and a resumed run give the same bytes.
"""
