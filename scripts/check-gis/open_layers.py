# Opens one collection with QGIS's OGC API provider, reads all of its features and prints how many there are.
import argparse
import os
import sys

from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

arguments = argparse.ArgumentParser()
arguments.add_argument("root")
arguments.add_argument("collection")
arguments.add_argument("--rectangle", help="west,south,east,north in degrees")
arguments.add_argument("--subset", help="QGIS expression")
options = arguments.parse_args()

application = QgsApplication([], False)
application.initQgis()
uri = f"url='{options.root}' typename='{options.collection}' restrictToRequestBBOX='1'"
layer = QgsVectorLayer(uri, options.collection, "OAPIF")
if not layer.isValid() or (options.subset and not layer.setSubsetString(options.subset)):
    print("invalid:", layer.error().message())
    sys.stdout.flush()
    os._exit(1)
request = QgsFeatureRequest()
if options.rectangle:
    request.setFilterRect(QgsRectangle(*map(float, options.rectangle.split(","))))
codes = [feature["code"] for feature in layer.getFeatures(request)]
print(f"features={len(codes)} ids={len(set(codes))}")
sys.stdout.flush()
# Without a display the application crashes while it is taken apart; everything is read by now.
os._exit(0)
